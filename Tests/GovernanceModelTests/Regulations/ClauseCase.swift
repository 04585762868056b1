import GovernanceModel
import Testing

/// What a clause is expected to find in some records: the tables of this folder are made of these.
struct ClauseCase: Sendable, CustomTestStringConvertible {
  /// The clause.
  let clause: String
  /// Whether the records keep it, break it, or lie at its edge.
  let kind: Kind
  /// What is special about the records, in words.
  let name: String
  /// The records.
  let book: Book
  /// What is found, each as `SUBJECT DAY`, such as `line/l-1 2026-10-08`.
  let found: [String]

  enum Kind: Sendable {
    case kept
    case broken
    case atTheEdge
  }

  var testDescription: String { "\(clause): \(name)" }

  static func kept(_ clause: String, _ name: String, _ book: Book) -> ClauseCase {
    ClauseCase(clause: clause, kind: .kept, name: name, book: book, found: [])
  }

  static func broken(
    _ clause: String, _ name: String, _ book: Book, finds found: [String]
  ) -> ClauseCase {
    ClauseCase(clause: clause, kind: .broken, name: name, book: book, found: found)
  }

  /// The last that keeps the clause, or the first that breaks it.
  static func edge(
    _ clause: String, _ name: String, _ book: Book, finds found: [String] = []
  ) -> ClauseCase {
    ClauseCase(clause: clause, kind: .atTheEdge, name: name, book: book, found: found)
  }

  /// The tables of the ten regulations.
  static let all: [ClauseCase] = r01 + r02 + r03 + r04 + r05 + r06 + r07 + r08 + r09 + r10
}
