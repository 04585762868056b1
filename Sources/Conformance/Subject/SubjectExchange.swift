import GovernanceExchange
import GovernanceModel

/// What a subject has taken by profiles of exchange.
struct SubjectExchange: Sendable {
  private var books: [VersionTag: ExchangeBook] = [:]

  /// The records of a profile.
  subscript(profile: ExchangeProfile) -> ExchangeBook {
    get { books[profile.id] ?? ExchangeBook() }
    set { books[profile.id] = newValue }
  }

  /// The tables of codes that the published profiles speak of.
  static let codes = CodeBook(CodeBook.national.tables + [.caseState])

  /// What a message may name: a profile of records, or a coding of states.
  enum Named {
    case records(ExchangeProfile)
    case states(StateCoding)

    init?(_ name: String) {
      if name == ExchangeProfile.syncTable.id.description {
        self = .records(.syncTable)
      } else if let coding = StateCoding.legacy.first(where: { $0.id.description == name }) {
        self = .states(coding)
      } else {
        return nil
      }
    }
  }
}
