import GovernanceFixtures
import GovernanceModel

/// What one pass over the registers of October 2026 shows, clean and with faults planted.
struct RegisterWalk {
  /// The district of the default seed.
  static let standard = RegisterWalk(of: .shuicheng())

  /// The days of October 2026.
  static let october = DayRange(CivilDate(dayNumber: 20_727), CivilDate(dayNumber: 20_757))
  /// Under which the registers are looked at.
  static let terms = AuditTerms(
    october, calendar: .national, sensitive: RegisterFixture.sensitive)

  private(set) var centers = 0
  private(set) var lines = 0
  /// What is found in the clean registers.
  private(set) var clean: [PlantedFault] = []
  /// What is found in those with the faults.
  private(set) var found: [PlantedFault] = []
  /// The centers that have a line's name twice.
  private(set) var repeating: [Center.ID] = []

  init(of district: District) {
    for record in district.registers(in: Self.october) {
      centers += 1
      lines += record.lines.count
      let findings = Self.findings(in: record)
      clean += findings
      let planted = RegisterFixture.plant(PlantedFault.october2026, in: record)
      // Most centers have no fault, and what is the same need not be looked at again.
      found += planted == record ? findings : Self.findings(in: planted)
      if Set(planted.lines.map(\.id)).count != planted.lines.count {
        repeating.append(record.center)
      }
    }
  }

  private static func findings(in record: CenterRecord) -> [PlantedFault] {
    CompiledCharter.shuicheng.findings(in: record, on: terms).map { PlantedFault($0) }
  }
}
