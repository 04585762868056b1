import GovernanceModel

/// A center's records that can still be changed, so that a fault can be planted in them.
///
/// Whatever is changed goes through its door again. What the door refused would not be planted, and
/// missing it would be found by the audit; hence nothing here throws.
struct OpenRecord {
  let center: Center.ID
  let tier: Tier
  var lines: [RegisterLine]
  var cases: [CaseRecord]
  var reportsBelow: [LowerReport]
  private let centersBelow: [Center.ID]

  init(_ record: CenterRecord) {
    center = record.center
    tier = record.tier
    lines = record.lines
    cases = record.cases
    reportsBelow = record.reportsBelow
    centersBelow = record.centersBelow
  }

  /// The records with what was changed in them.
  var closed: CenterRecord {
    CenterRecord(
      center: center, tier: tier, lines: lines, cases: cases, centersBelow: centersBelow,
      reportsBelow: reportsBelow)
  }

  /// Somebody who works at the center.
  func person(_ role: String, _ number: Int = 1) -> Actor.ID {
    Identifier(unchecked: "\(center)-\(role)\(number)")
  }

  /// An office beside the center.
  func office(_ kind: OrganKind) -> UnitReference {
    .organ(Identifier(unchecked: "\(center)-\(kind.rawValue)"))
  }

  /// A line by its name.
  func line(_ id: RegisterLine.ID?) -> RegisterLine? { lines.first { $0.id == id } }

  /// The lines of a kind, as they were written.
  func all<Record>(_ read: (RegisterRecord) -> Record?) -> [(line: RegisterLine, record: Record)] {
    lines.compactMap { line in read(line.record).map { (line, $0) } }
  }

  /// Changes what a line says, and the moment it speaks of.
  mutating func change<Record: WireType>(
    _ id: RegisterLine.ID?, _ type: Record.Type, at moment: Instant? = nil,
    _ change: (inout Draft<Record>) -> Void
  ) {
    guard let line = line(id) else { return }
    // On the wire a line's record is the record itself, with its type.
    var draft = Draft<Record>(Draft<RegisterRecord>(of: line.record).value)
    change(&draft)
    guard let record = try? RegisterRecord(validating: Draft(draft.value)) else { return }
    put(record, in: line, at: moment ?? line.at, matter: line.matter)
  }

  /// Lets a line speak of another moment.
  mutating func move(_ id: RegisterLine.ID?, to moment: Instant) {
    guard let line = line(id) else { return }
    put(line.record, in: line, at: moment, matter: line.matter)
  }

  /// Writes a line under a case.
  mutating func join(_ id: RegisterLine.ID?, to matter: Matter.ID?) {
    guard let line = line(id) else { return }
    put(line.record, in: line, at: line.at, matter: matter)
  }

  /// Adds a line.
  mutating func add(
    _ id: RegisterLine.ID?, at moment: Instant, by actor: Actor.ID, matter: Matter.ID? = nil,
    _ record: RegisterRecord
  ) {
    guard let id else { return }
    lines.append(
      RegisterLine(id: id, center: center, at: moment, by: actor, matter: matter, record: record))
  }

  /// Takes lines out.
  mutating func remove(_ ids: [RegisterLine.ID]) { lines.removeAll { ids.contains($0.id) } }

  /// Changes a case.
  mutating func change(_ matter: Matter.ID?, _ change: (inout Draft<CaseRecord>) -> Void) {
    guard let index = cases.firstIndex(where: { $0.id == matter }) else { return }
    var draft = Draft(of: cases[index])
    change(&draft)
    guard let record = try? CaseRecord(validating: draft) else { return }
    cases[index] = record
  }

  private mutating func put(
    _ record: RegisterRecord, in line: RegisterLine, at moment: Instant, matter: Matter.ID?
  ) {
    guard let index = lines.firstIndex(where: { $0.id == line.id }) else { return }
    lines[index] = RegisterLine(
      id: line.id, center: line.center, at: moment, by: line.by, matter: matter, record: record)
  }
}
