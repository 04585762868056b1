import GovernanceModel

/// The rows of the election, a list a stage; each list has a file of its own.
enum ElectionRows {
  typealias Line = Row<ElectionVocabulary>
  typealias Who = Permission<ElectionVocabulary>
  typealias Change = DutyChange<ElectionVocabulary>
  typealias Condition = Guard<ElectionVocabulary>

  static let convenor = Who(.convenor, .seat(.convenor))
  static let police = Who(.policeReviewer, .seat(.police))
  static let appeal = Who(.policeReviewer, .seat(.appeal))
  static let branch = Who(.branch, .seat(.branch))
  static let township = Who(.township, .seat(.township))
  static let clock = Who(.clock, .noOffice)

  /// Residents act in their own matter, and nothing bars them from it.
  static func household(_ relation: ElectionRelation) -> Who {
    Who(.household, .noOffice, relation: relation, isBarredByVeto: false)
  }

  /// What the four stages keep of an attempt beside its votes; every step back forgets it.
  static let kept: [ElectionFact] = [.isRefused, .isObjected, .isReturned, .isReturnedAsUnlawful]

  /// What is owed between the vote and the office, and ends with the attempt.
  static let owed: [Change] = [
    Change(.review), Change(.tellRefusal), Change(.objectWindow), Change(.decideObjection),
    Change(.endorse), Change(.file), Change(.completeFiling), Change(.confirmVacancy),
  ]

  /// The states between the vote and the office.
  static let onTheWay: [ElectionState] = [.voted, .reviewed, .endorsed]

  /// The states before the office.
  static let beforeOffice: [ElectionState] = [.announced, .failed] + onTheWay

  /// Every state: what outlives a mandate can still be done when it has ended.
  static let everywhere: [ElectionState] = ElectionStages.states.map(\.state)
}
