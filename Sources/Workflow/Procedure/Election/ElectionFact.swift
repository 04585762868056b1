/// What the guards of an election speak of.
///
/// The kept facts come first, in the list and in the bits; the offered ones after them.
///
/// Code list: `isOfficeTaken`, `isPolling`, `isVoteValid`, `isRefused`, `isObjected`,
/// `isReturned`, `isReturnedAsUnlawful`, `isRecallMoved`, `isHeadHeard`, `givesReason`,
/// `givesRecord`, `givesDeclaration`, `isWithoutText`, `isNamedInTurn`, `isPredecessorKnown`,
/// `isPredecessorEnded`, `isSuccessorKnown`, `isOccasionTrue`, `isSizeAllowed`, `isRollSound`,
/// `isPollTimely`, `isSameUnit`, `changesRoll`, `areStruckUnvoted`, `areStruckOnRoll`,
/// `areNewcomersFree`, `isCandidateMember`, `isCandidateAdult`, `holdsNoOtherOffice`,
/// `isCandidateNew`, `doesCandidateConsent`, `isOwnCandidacy`, `isStanding`, `isOnRoll`,
/// `isOwnHousehold`, `hasNotVoted`, `isPollOpen`, `isPollClosed`, `isTallySound`, `isQuorate`,
/// `hasMajority`, `isEligible`, `isVoteLost`, `isElectedSelf`, `isAppealAbove`,
/// `isOtherReviewer`, `isReceiptDated`, `tellsRefusal`, `tellsDecline`, `isFilingDated`,
/// `namesLoss`, `isUnitDissolved`, `isRunnerUp`, `areSignersEnough`, `isHearingDated`,
/// `hasNotVotedOnRecall`, `isRecallOpen`, `isRecallClosed`, `isRecallTallySound`,
/// `isRecallQuorate`, `hasRecallMajority`, `isRecallLost`.
public enum ElectionFact: String, VocabularyFact {
  /// The head of the mandate before is still in office. Kept.
  case isOfficeTaken
  /// A household has voted in this attempt. Kept.
  case isPolling
  /// A vote of this attempt has elected somebody. Kept.
  case isVoteValid
  /// The police review was refused, and nobody has decided otherwise. Kept.
  case isRefused
  /// The elected has objected to the refusal. Kept.
  case isObjected
  /// The filing was returned and is not completed. Kept.
  case isReturned
  /// The filing was returned because the election was unlawful. Kept.
  case isReturnedAsUnlawful
  /// A recall was moved and is not decided. Kept.
  case isRecallMoved
  /// The head was heard on the recall, or offered a hearing. Kept.
  case isHeadHeard
  /// A reason is given. Offered.
  case givesReason
  /// A record is given. Offered.
  case givesRecord
  /// The person's own declaration is given. Offered.
  case givesDeclaration
  /// No text of any kind comes with it. Offered.
  case isWithoutText
  /// The case is named after the unit and the number of the mandate. Offered.
  case isNamedInTurn
  /// It is the unit's first mandate, or the one before is known. Offered.
  case isPredecessorKnown
  /// The mandate before has ended. Offered.
  case isPredecessorEnded
  /// The next mandate of the unit was announced. Offered.
  case isSuccessorKnown
  /// The occasion fits the number of the mandate. Offered.
  case isOccasionTrue
  /// The unit is of a usual size, or within the allowed range and a reason is given. Offered.
  case isSizeAllowed
  /// Each household and each person stands on the roll once. Offered.
  case isRollSound
  /// The vote closes on a day to come, within the longest time a vote may take. Offered.
  case isPollTimely
  /// The new attempt is for the same unit. Offered.
  case isSameUnit
  /// The roll would change. Offered.
  case changesRoll
  /// Every household struck is on the roll and has not voted. Offered.
  case areStruckUnvoted
  /// Every household struck is on the roll. Offered.
  case areStruckOnRoll
  /// No household added is listed where it comes from. Offered.
  case areNewcomersFree
  /// The person named belongs to a household on the roll. Offered.
  case isCandidateMember
  /// The person named is an adult. Offered.
  case isCandidateAdult
  /// The person named is head of no other unit. Offered.
  case holdsNoOtherOffice
  /// The person named does not stand yet. Offered.
  case isCandidateNew
  /// The person named agrees to stand. Offered.
  case doesCandidateConsent
  /// Whoever acts stands as a candidate. Offered.
  case isOwnCandidacy
  /// The person named stands as a candidate. Offered.
  case isStanding
  /// Whoever acts votes for a household on the roll. Offered.
  case isOnRoll
  /// The household named is the one that whoever acts votes for. Offered.
  case isOwnHousehold
  /// The household of whoever acts has not voted. Offered.
  case hasNotVoted
  /// The last day of the vote is not over. Offered.
  case isPollOpen
  /// Every household has voted, or the last day of the vote is over. Offered.
  case isPollClosed
  /// The tally adds up to the households that voted, and counts candidates only, each once.
  /// Offered.
  case isTallySound
  /// Enough households have voted. Offered.
  case isQuorate
  /// The person named has the majority of the votes and more than anybody else. Offered.
  case hasMajority
  /// The person named stands, and their household is on the roll. Offered.
  case isEligible
  /// Too few have voted, or nobody has the majority. Offered.
  case isVoteLost
  /// Whoever acts is the elected. Offered.
  case isElectedSelf
  /// The office asked stands above the police station. Offered.
  case isAppealAbove
  /// Whoever acts is not the one who refused. Offered.
  case isOtherReviewer
  /// It was received after it was decided and not later than now. Offered.
  case isReceiptDated
  /// The police tell of their refusal. Offered.
  case tellsRefusal
  /// The branch tells of its reason. Offered.
  case tellsDecline
  /// The day of filing is not before the endorsement and not later than now. Offered.
  case isFilingDated
  /// A ground is named for which somebody cannot serve. Offered.
  case namesLoss
  /// The ground is that the unit was dissolved. Offered.
  case isUnitDissolved
  /// The person named has enough votes of this attempt, has not failed in it and is still eligible.
  /// Offered.
  case isRunnerUp
  /// Enough households of the roll ask for the recall, each once, and the mover's is one of them.
  /// Offered.
  case areSignersEnough
  /// The recall vote closes on a day to come, within the longest time a vote may take. Offered.
  case isHearingDated
  /// The household of whoever acts has not voted on the recall. Offered.
  case hasNotVotedOnRecall
  /// The last day of the recall vote is not over. Offered.
  case isRecallOpen
  /// Every household has voted on the recall, or its last day is over. Offered.
  case isRecallClosed
  /// The tally of the recall adds up to the households that voted on it. Offered.
  case isRecallTallySound
  /// Enough households have voted on the recall. Offered.
  case isRecallQuorate
  /// The majority of the votes is for the recall. Offered.
  case hasRecallMajority
  /// Too few have voted on the recall, or the majority is not for it. Offered.
  case isRecallLost

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionFact>()

  /// Whether the case file keeps it between commands; the others are offered by a command.
  public var isKept: Bool { ordinal <= Self.isHeadHeard.ordinal }
}
