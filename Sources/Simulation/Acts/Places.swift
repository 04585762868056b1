import GovernanceWorkflow

/// The places of codes in the vocabulary's lists, looked up once.
enum Places {
  static let receivingCenter = seat(.receivingCenter)
  static let chairCenter = seat(.chairCenter)
  static let sender = seat(.sender)
  static let leadOrgan = seat(.leadOrgan)
  static let mediationBody = seat(.mediationBody)
  static let verifyingCenter = seat(.verifyingCenter)
  static let reviewOrgan = seat(.reviewOrgan)
  static let offeredCenter = seat(.offeredCenter)

  static let party = relation(.party)
  static let firstAsked = relation(.firstAsked)
  static let handled = relation(.handled)
  static let decided = relation(.decided)
  static let substituteFor = relation(.substituteFor)

  static let jointConfirmation = duty(.jointConfirmation)
  static let reviewWindow = duty(.requestReview)
  static let reReviewWindow = duty(.requestReReview)
  /// The handling clocks, for which an order may name the day.
  static let designated = [duty(.concludePetition), duty(.ownProcedure), duty(.handle)]

  static let custodyOffered = Facts.bits(.isCustodyOffered)
  static let assessed = Facts.bits(.isAssessed)
  static let consulted = Facts.bits(.isConsulted)
  static let objectionPending = Facts.bits(.isObjectionPending)
  static let settledOnSpot = Facts.bits(.isSettledOnSpot)
  static let extensionPending = Facts.bits(.isExtensionPending)
  static let reviewed = Facts.bits(.isReviewed)

  static let noticeOfAcceptance = bit(.noticeOfAcceptance)
  static let concludePetition = bit(.concludePetition)

  /// A duty that a notice or a follow-up ends beside the main course.
  struct Errand {
    let duty: CaseDuty
    let bit: UInt64
    let question: Notice.Question?

    init(_ duty: CaseDuty, _ question: Notice.Question? = nil) {
      self.duty = duty
      bit = Places.bit(duty)
      self.question = question
    }
  }

  static let errandList = [
    Errand(.noticeOfAcceptance, .acceptance), Errand(.answerIntake, .intake),
    Errand(.tellReason, .refusal), Errand(.tellDestination, .destination),
    Errand(.tellOtherRoutes, .otherRoutes), Errand(.carryOn, .incident), Errand(.followUp),
    Errand(.followUpLater),
  ]
  static let errands: UInt64 = errandList.reduce(0) { $0 | $1.bit }

  static func bit(_ place: UInt8) -> UInt64 { 1 << UInt64(place) }
  static func bit(_ duty: CaseDuty) -> UInt64 { 1 << UInt64(duty.ordinal) }

  private static func seat(_ seat: CaseSeat) -> UInt8 { UInt8(seat.ordinal) }
  private static func relation(_ relation: CaseRelation) -> UInt8 { UInt8(relation.ordinal) }
  private static func duty(_ duty: CaseDuty) -> UInt8 { UInt8(duty.ordinal) }
}
