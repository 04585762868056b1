/// A line of a register whose record is of a known kind.
public struct Written<Record: Sendable>: Sendable {
  /// The line's name.
  public let id: RegisterLine.ID
  /// The moment it speaks of.
  public let at: Instant
  /// Who wrote it.
  public let by: Actor.ID
  /// The case it belongs to, if one.
  public let matter: Matter.ID?
  /// What it says.
  public let record: Record

  init(_ line: RegisterLine, _ record: Record) {
    id = line.id
    at = line.at
    by = line.by
    matter = line.matter
    self.record = record
  }
}
