/// What the guards of a case speak of.
///
/// The kept facts come first, in the list and in the bits; the offered ones after them.
///
/// Code list: `isPetition`, `isDispute`, `isSuggestion`, `isAccusation`, `isOnRouteOneToThree`,
/// `isOnRouteFourOrFive`, `isOnRouteSix`, `isReceivedByPetitionOffice`, `isReceivedByOrgan`,
/// `isAddressClear`, `hasOwnNoticeRules`, `isMediable`, `isSimple`, `isGeneral`, `isComplex`,
/// `isMajor`, `isConsultationTriggered`, `isConsulted`, `isLeadOrgan`, `isObjectionPending`,
/// `isSettledOnSpot`, `isAgreementReached`, `isDelivered`, `hasOpenOrders`, `isAssessed`,
/// `isReopened`, `isReviewed`, `isExtensionPending`, `isHearingOpen`, `isCustodyOffered`,
/// `isRemanded`,
/// `givesStatement`, `givesChannel`, `listsItems`, `isKindSettledOnSpot`, `doesPartyAgree`,
/// `setsClass`, `setsSeverity`, `searchedDuplicates`, `isRestricted`, `givesGround`,
/// `givesReason`, `givesDestination`, `isDestinationAccused`, `isDestinationOutside`,
/// `namesOneLead`, `isLeadCompetent`, `reachesAccused`, `reachesRecused`, `isDueWithinLaw`,
/// `isFirstReturn`, `givesProof`, `answersIntake`, `answersAcceptance`, `hasEveryConsent`,
/// `hasRefusal`, `isPeoplesMediation`, `isAgreementInForm`, `heardPetitioner`,
/// `investigatedFacts`, `doesDocumentFit`, `givesEvidence`, `didHandle`, `checkedIndependently`,
/// `isDeliveryProved`, `statesRights`, `givesDeclaration`, `namesDefect`, `givesRecord`,
/// `isRecorderParty`, `isReceiptDated`, `isAgreementDated`, `tellsReason`,
/// `tellsDestination`, `tellsOtherRoutes`, `isOneLevelUp`, `isRemand`, `namesChair`, `isQuorate`,
/// `isMemberBarred`, `movesClock`, `isTierAbove`, `isTierBelow`, `isReceiverAccused`, `namesAccused`,
/// `isOfferedHere`, `isActorAbove`, `mayRecuse`, `namesSupport`, `isOrderOpen`,
/// `isSurvivorOpen`, `isSamePerson`, `isSameMatter`, `isJoint`, `isRated`, `isFirstAsked`,
/// `isNewlyAsked`, `isHandOverMine`, `didDecide`, `isNewLead`, `hasOrderDay`, `isReviewerBarred`,
/// `isDelegationLawful`, `callsOffices`, `isRequestedByOther`, `isCalled`,
/// `hasReported`, `raisesSupervision`, `annulsSupervision`, `didImpose`,
/// `isImposingTier`, `isAbsenceBounded`, `isHeldByAbsent`, `isSubstituteFree`,
/// `isOwnOffice`, `namesPurpose`, `isMediatorFree`, `isWithdrawable`,
/// `tellsIncident`,
/// `accusesParty`, `mustLeave`.
public enum CaseFact: String, VocabularyFact {
  /// The matter is a petition. Kept.
  case isPetition
  /// The matter is a dispute. Kept.
  case isDispute
  /// It is a suggestion. Kept.
  case isSuggestion
  /// It is an accusation. Kept.
  case isAccusation
  /// It takes route 1, 2 or 3 of Article 31. Kept.
  case isOnRouteOneToThree
  /// It takes route 4 or 5 of Article 31. Kept.
  case isOnRouteFourOrFive
  /// It takes route 6 of Article 31. Kept.
  case isOnRouteSix
  /// A petition office received it. Kept.
  case isReceivedByPetitionOffice
  /// An organ received it. Kept.
  case isReceivedByOrgan
  /// Name and address are clear. Kept.
  case isAddressClear
  /// Other rules of notice apply. Kept.
  case hasOwnNoticeRules
  /// It may be mediated. Kept.
  case isMediable
  /// It is simple. Kept.
  case isSimple
  /// It is of general complexity. Kept.
  case isGeneral
  /// It is complex. Kept.
  case isComplex
  /// It is major or graver. Kept.
  case isMajor
  /// It must be consulted on. Kept.
  case isConsultationTriggered
  /// It has been consulted on. Kept.
  case isConsulted
  /// The lead is an organ. Kept.
  case isLeadOrgan
  /// An objection is pending. Kept.
  case isObjectionPending
  /// It was settled on the spot. Kept.
  case isSettledOnSpot
  /// An agreement was reached. Kept.
  case isAgreementReached
  /// The feedback was delivered. Kept.
  case isDelivered
  /// A work order is still open. Kept.
  case hasOpenOrders
  /// It was assessed. Kept.
  case isAssessed
  /// It was reopened. Kept.
  case isReopened
  /// A review has answered it once. Kept.
  case isReviewed
  /// An extension was asked for and not answered. Kept.
  case isExtensionPending
  /// A hearing is open. Kept.
  case isHearingOpen
  /// The case was handed to another center, which has not taken it. Kept.
  case isCustodyOffered
  /// A review has sent it back and it was not answered since. Kept.
  case isRemanded
  /// A statement is given. Offered.
  case givesStatement
  /// The channel is given. Offered.
  case givesChannel
  /// The items asked for are listed. Offered.
  case listsItems
  /// A matter of this kind may be settled on the spot. Offered.
  case isKindSettledOnSpot
  /// The party agrees. Offered.
  case doesPartyAgree
  /// Kind, class and route are set. Offered.
  case setsClass
  /// The severity is set. Offered.
  case setsSeverity
  /// Duplicates were searched for. Offered.
  case searchedDuplicates
  /// Access is restricted. Offered.
  case isRestricted
  /// A ground is named. Offered.
  case givesGround
  /// A reason is given. Offered.
  case givesReason
  /// A destination is named. Offered.
  case givesDestination
  /// The destination is the accused or works under them. Offered.
  case isDestinationAccused
  /// The destination is an organ outside. Offered.
  case isDestinationOutside
  /// Exactly one lead is named. Offered.
  case namesOneLead
  /// The lead is competent. Offered.
  case isLeadCompetent
  /// The order would reach the accused. Offered.
  case reachesAccused
  /// The order would reach somebody recused. Offered.
  case reachesRecused
  /// It is due no later than the law allows. Offered.
  case isDueWithinLaw
  /// It is the first return by this unit. Offered.
  case isFirstReturn
  /// There is written proof. Offered.
  case givesProof
  /// The notice tells whether it is taken up. Offered.
  case answersIntake
  /// The notice tells of acceptance. Offered.
  case answersAcceptance
  /// Every party consents to mediation. Offered.
  case hasEveryConsent
  /// A party refuses mediation. Offered.
  case hasRefusal
  /// It is people's mediation. Offered.
  case isPeoplesMediation
  /// The agreement has its form. Offered.
  case isAgreementInForm
  /// The petitioner was heard. Offered.
  case heardPetitioner
  /// The facts were investigated. Offered.
  case investigatedFacts
  /// The document fits the class. Offered.
  case doesDocumentFit
  /// There is evidence. Offered.
  case givesEvidence
  /// The person handled the case. Offered.
  case didHandle
  /// It was checked with a party or evidence. Offered.
  case checkedIndependently
  /// The delivery is proved. Offered.
  case isDeliveryProved
  /// The rights are stated. Offered.
  case statesRights
  /// The party's own declaration is given. Offered.
  case givesDeclaration
  /// A defect of the old case is named. Offered.
  case namesDefect
  /// A record of the visit is given. Offered.
  case givesRecord
  /// Whoever registers it for an office is a party to it. Offered.
  case isRecorderParty
  /// It was received after it was verified and not later than now. Offered.
  case isReceiptDated
  /// The agreement took effect after mediation began and not later than now. Offered.
  case isAgreementDated
  /// The notice tells the reason of a refusal. Offered.
  case tellsReason
  /// The notice tells the destination. Offered.
  case tellsDestination
  /// The notice tells of other routes. Offered.
  case tellsOtherRoutes
  /// The organ named is the one above the organ that decided. Offered.
  case isOneLevelUp
  /// The case goes back to its lead after a review. Offered.
  case isRemand
  /// A center that takes the chair is named. Offered.
  case namesChair
  /// More than the quorum of the invited offices took part. Offered.
  case isQuorate
  /// Somebody with an interest, accused or recused takes part. Offered.
  case isMemberBarred
  /// The act would move the deadline of a clock that runs. Offered.
  case movesClock
  /// The center named is the one above. Offered.
  case isTierAbove
  /// The center named is one directly below. Offered.
  case isTierBelow
  /// The receiving center must not have the case: it, or an office above it, is accused. Offered.
  case isReceiverAccused
  /// Somebody, or an office, is named as accused. Offered.
  case namesAccused
  /// The case was handed to the office that acts. Offered.
  case isOfferedHere
  /// The office that acts is the one above the receiving center. Offered.
  case isActorAbove
  /// Whoever acts steps back themself, or heads the office. Offered.
  case mayRecuse
  /// An office is named that does not work on the case yet. Offered.
  case namesSupport
  /// The order of the office in question is open. Offered.
  case isOrderOpen
  /// The case that goes on is another one, and open. Offered.
  case isSurvivorOpen
  /// Both cases have the same parties. Offered.
  case isSamePerson
  /// Both cases have the same facts. Offered.
  case isSameMatter
  /// Every party applies. Offered.
  case isJoint
  /// A rating within its scale is given. Offered.
  case isRated
  /// Whoever acts is the person first asked. Offered.
  case isFirstAsked
  /// Whoever is to take over has not answered for it before. Offered.
  case isNewlyAsked
  /// The hand-over waits for whoever acts. Offered.
  case isHandOverMine
  /// The person has verified or reviewed the case before. Offered.
  case didDecide
  /// The lead named was never sent the case before. Offered.
  case isNewLead
  /// The order names a day. Offered.
  case hasOrderDay
  /// The organ that reviews, or one above it, is accused. Offered.
  case isReviewerBarred
  /// At most five speak for the group, each once and no more than it has people. Offered.
  case isDelegationLawful
  /// Offices are called that do not belong to the case in another way and were not called before. Offered.
  case callsOffices
  /// Whoever asks for it is somebody else than the one who approves. Offered.
  case isRequestedByOther
  /// The office that acts was called and has not answered. Offered.
  case isCalled
  /// The office named has reported in. Offered.
  case hasReported
  /// The duty runs and the level is higher than the one in force. Offered.
  case raisesSupervision
  /// The duty runs under a supervision of that level. Offered.
  case annulsSupervision
  /// The person imposed that supervision. Offered.
  case didImpose
  /// The office that acts imposed it or stands above the one that did. Offered.
  case isImposingTier
  /// The substitution ends on a day that is not gone and within its longest span. Offered.
  case isAbsenceBounded
  /// Whoever is absent holds that post. Offered.
  case isHeldByAbsent
  /// The substitute is another person of that office or one above it, and has no stake. Offered.
  case isSubstituteFree
  /// The post is one of the office that acts. Offered.
  case isOwnOffice
  /// A purpose is named for which confidential data may be read. Offered.
  case namesPurpose
  /// The mediator is no party, has no stake and was not appointed before. Offered.
  case isMediatorFree
  /// The matter is one that its people may take back. Offered.
  case isWithdrawable
  /// The notice tells of the incident that goes on. Offered.
  case tellsIncident
  /// A party to the case is named as accused in it. Offered.
  case accusesParty
  /// Somebody accused stands at the top of the centers that have the case. Offered.
  case mustLeave

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseFact>()

  /// Whether the case file keeps it between commands; the others are offered by a command.
  public var isKept: Bool { ordinal <= Self.isRemanded.ordinal }
}
