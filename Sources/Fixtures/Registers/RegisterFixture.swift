public import GovernanceModel

/// What one center of the fixture writes down in some days: registers that keep every clause.
///
/// All of it is made up by the seed. It is made when it is asked for, center by center, so that a
/// district's year fits anywhere.
public struct RegisterFixture: Sendable {
  /// The sensitive times (敏感时期) that the fixture makes up: the week from 2026-10-19.
  ///
  /// An audit that is told of them asks for more in that week; the registers keep that, too.
  public static let sensitive = [
    DayRange(CivilDate(dayNumber: 20_745), CivilDate(dayNumber: 20_751))
  ]

  /// The center.
  public let center: Center
  /// The days.
  public let period: DayRange
  /// The centers below, with whose reports its own is held together.
  let below: [Center]
  let calendar: WorkCalendar
  let graders: Int
  var chance: SplitMix64
  var lines: [RegisterLine] = []
  var cases: [CaseRecord] = []
  private var numbers: [String: Int] = [:]
  private let short: String

  init(
    _ center: Center, below: [Center], graders: Int, period: DayRange, calendar: WorkCalendar,
    seed: UInt64
  ) {
    self.center = center
    self.below = below
    self.period = period
    self.calendar = calendar
    self.graders = graders
    chance = SplitMix64(seed: seed, place: center.division.number, purpose: .registers)
    // Six digits: with the county's six they would be as long as a person's number begins.
    short = String(center.division.description.suffix(6))
  }

  /// The center's records.
  public static func record(
    of center: Center, below: [Center] = [], graders: Int = 0, period: DayRange,
    calendar: WorkCalendar = .national, seed: UInt64 = 1
  ) -> CenterRecord {
    var fixture = RegisterFixture(
      center, below: below, graders: graders, period: period, calendar: calendar, seed: seed)
    fixture.writeDuty()
    fixture.writeInquiries()
    fixture.writeMeetings()
    fixture.writeReports()
    fixture.writeOrders()
    fixture.writeConsultations()
    fixture.writeAssessments()
    fixture.writeFootage()
    fixture.writeCounselling()
    // Last, so that what is made by chance before does not depend on it.
    fixture.writeSensitiveReports()
    return CenterRecord(
      center: center.id, tier: center.tier, lines: fixture.lines, cases: fixture.cases,
      centersBelow: below.map(\.id), reportsBelow: fixture.reportsBelow())
  }

  var tier: Tier { center.tier }

  /// Adds a line; its name is the center's, the kind's letter and a number.
  @discardableResult
  mutating func write(
    _ kind: String, at moment: Instant, by actor: Actor.ID, matter: Matter.ID? = nil,
    _ record: RegisterRecord
  ) -> RegisterLine.ID {
    let id: RegisterLine.ID = name(kind)
    lines.append(
      RegisterLine(
        id: id, center: center.id, at: moment, by: actor, matter: matter, record: record))
    return id
  }

  /// A name that no other thing of the center has.
  mutating func name<Entity>(_ kind: String) -> Identifier<Entity> {
    numbers[kind, default: 0] += 1
    return Identifier(unchecked: "\(short).\(kind)\(numbers[kind, default: 0])")
  }

  /// Somebody who works at the center.
  func person(_ role: String, _ number: Int = 1) -> Actor.ID {
    Identifier(unchecked: "\(center.id)-\(role)\(number)")
  }

  /// An office beside the center.
  func office(_ kind: OrganKind) -> UnitReference {
    .organ(Identifier(unchecked: "\(center.division)-\(kind.rawValue)"))
  }

  /// A moment of a day.
  func moment(_ day: CivilDate, _ hour: Int, _ minute: Int = 0) -> Instant {
    Instant.start(of: day).advanced(byMinutes: hour * 60 + minute)
  }

  /// The days of the period, and as many before it.
  func days(before: Int = 0) -> [CivilDate] {
    (0...period.from.days(to: period.through) + before).map {
      period.from.advanced(byDays: $0 - before)
    }
  }

  var workdays: [CivilDate] { days().filter { calendar.isWorking($0) } }

  /// Whether a day lies in a sensitive time.
  static func isSensitive(_ day: CivilDate) -> Bool { sensitive.contains { $0.contains(day) } }
}
