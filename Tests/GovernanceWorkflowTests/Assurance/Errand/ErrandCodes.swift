import GovernanceModel
import GovernanceWorkflow

/// The words of a small procedure of its own: somebody asks for something, it is done in parts, answered, and
/// looked at again where they are not content.
enum ErrandState: String, VocabularyCode {
  case asked, underWay, answered, underAppeal, closed

  static let order = CodeOrder<ErrandState>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}

enum ErrandAction: String, VocabularyCode {
  case open, take, handBack, share, finishPart, answer, appeal, decide, close, remind, adopt
  case warn, lapse, supervise, annul

  static let order = CodeOrder<ErrandAction>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}

enum ErrandRole: String, VocabularyCode {
  case asker, worker, boss, clock

  static let order = CodeOrder<ErrandRole>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}

enum ErrandRelation: String, VocabularyCode {
  case asker, barred

  static let order = CodeOrder<ErrandRelation>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}

enum ErrandSeat: String, VocabularyCode {
  case desk, helper, appealDesk

  static let order = CodeOrder<ErrandSeat>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}

enum ErrandFact: String, VocabularyFact {
  case isGrave, hasOpenParts, givesReason, reachesBarred, isDelivered

  static let order = CodeOrder<ErrandFact>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
  var isKept: Bool { self == .isGrave || self == .hasOpenParts }
}

enum ErrandDuty: String, VocabularyCode {
  case answer, appeal, decide, remember

  static let order = CodeOrder<ErrandDuty>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}

enum ErrandParameter: String, VocabularyParameter {
  case mostParts

  static let order = CodeOrder<ErrandParameter>()
  var wording: Wording { Wording(zh: rawValue, en: rawValue) }
  var range: ClosedRange<Int> { 1...9 }
}
