/// What a book says of a code.
///
/// Code list: `known`, `outOfForce`, `unknownCode`, `unknownTable`.
public enum CodeStanding: Hashable, Sendable {
  /// The code is in the table and in force.
  case known(CodeEntry)
  /// The code is in the table, but not in force on the day.
  case outOfForce(CodeEntry)
  /// The book has the table and the table has no such code.
  case unknownCode
  /// The book does not have the table, or not that version of it.
  case unknownTable
}
