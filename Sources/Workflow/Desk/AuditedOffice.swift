public import GovernanceModel

/// The records of a center, or of another office that owned cases, as an audit reads them.
public struct AuditedOffice: Sendable {
  /// The name on its door.
  public let name: String
  /// The records; those of cases are whole, whoever owned them when.
  public let record: CenterRecord
  let unit: UnitReference
  /// The cases in which it had a part, by their names and by those of their lines.
  let cases: [CaseID: CaseProjection]
  let byLine: [RegisterLine.ID: CaseID]

  init(
    _ unit: UnitReference, name: String, _ record: CenterRecord, _ projections: [CaseProjection]
  ) {
    self.unit = unit
    self.name = name
    self.record = record
    cases = Dictionary(projections.map { ($0.record.id, $0) }) { first, _ in first }
    byLine = Dictionary(
      projections.flatMap { projection in
        projection.lines.map { ($0.id, projection.record.id) }
      }
    ) { first, _ in first }
  }

  /// Those findings that are the office's own: what was broken in a case is whose the case was that day.
  public func own(_ findings: [Finding]) -> [Finding] {
    findings.filter { finding in
      let id: CaseID? =
        switch finding.subject {
        case .matter(let id): id
        case .line(let line): byLine[line]
        case .center, .day: nil
        }
      // Organs and grids keep no registers, and owe none.
      guard let projection = id.flatMap({ cases[$0] }) else { return isCenter }
      return projection.owner(on: finding.day) == unit
    }
  }

  private var isCenter: Bool { if case .center = unit { true } else { false } }

  /// The lines that the office itself keeps.
  public var ownLines: Int { record.lines.count { $0.center == record.center } }
}
