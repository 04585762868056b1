/// What would come of a new charter: its changes, and what they mean for records that are there.
public struct CharterComparison: Sendable {
  /// What the new charter says otherwise.
  public let changes: [CharterChange]
  /// What would newly be a finding.
  public private(set) var appeared: [Finding] = []
  /// What would no longer be one.
  public private(set) var vanished: [Finding] = []

  private let old: CompiledCharter
  private let new: CompiledCharter

  /// Begins a comparison without any records.
  public init(of old: CompiledCharter, with new: CompiledCharter) {
    self.old = old
    self.new = new
    changes = old.charter.changes(to: new.charter)
  }

  /// Takes the records of a center into account.
  ///
  /// - Parameters:
  ///   - record: The records.
  ///   - terms: The days.
  ///   - own: Keeps those findings that are the center's own, where some may be another's.
  public mutating func add(
    _ record: CenterRecord, on terms: AuditTerms, keeping own: ([Finding]) -> [Finding] = { $0 }
  ) {
    let before = own(old.findings(in: record, on: terms))
    let after = own(new.findings(in: record, on: terms))
    let (known, kept) = (Set(before.map(Place.init)), Set(after.map(Place.init)))
    appeared += after.filter { !known.contains(Place($0)) }
    vanished += before.filter { !kept.contains(Place($0)) }
  }

  /// A finding without its words, so that what is only worded anew is no change.
  private struct Place: Hashable {
    let clause: Clause.ID
    let center: Center.ID
    let subject: FindingSubject
    let day: CivilDate

    init(_ finding: Finding) {
      clause = finding.clause
      center = finding.center
      subject = finding.subject
      day = finding.day
    }
  }
}
