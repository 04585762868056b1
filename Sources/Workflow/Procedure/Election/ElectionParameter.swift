public import GovernanceModel

/// The numbers of an election that no rule of deadlines holds.
///
/// Shares are counted in sixtieths, so that halves, thirds, quarters and fifths are exact.
///
/// Code list: `quorumSixtieths`, `majoritySixtieths`, `runnerUpSixtieths`,
/// `recallSignersSixtieths`, `recallTurnoutSixtieths`, `recallMajoritySixtieths`,
/// `longestPollDays`.
public enum ElectionParameter: String, VocabularyParameter {
  /// At least how large a part of the households must have voted.
  case quorumSixtieths
  /// More than how large a part of the votes cast the elected needs.
  case majoritySixtieths
  /// At least how large a part of the votes cast a runner-up needs.
  case runnerUpSixtieths
  /// At least how large a part of the households must ask for a recall.
  case recallSignersSixtieths
  /// More than how large a part of the households must have voted on a recall.
  case recallTurnoutSixtieths
  /// More than how large a part of the votes cast a recall needs.
  case recallMajoritySixtieths
  /// How many days after it is called a vote may stay open.
  case longestPollDays

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionParameter>()

  /// What it may be.
  public var range: ClosedRange<Int> {
    switch self {
    case .quorumSixtieths: 1...60
    case .majoritySixtieths: 30...59
    case .runnerUpSixtieths: 1...60
    case .recallSignersSixtieths: 1...60
    case .recallTurnoutSixtieths: 0...59
    case .recallMajoritySixtieths: 30...59
    case .longestPollDays: 1...366
    }
  }

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .quorumSixtieths:
      Wording(
        zh: "参加投票户数的下限(六十分之几)",
        en: "least part of the households that must have voted, in sixtieths")
    case .majoritySixtieths:
      Wording(zh: "当选得票须超过的比例(六十分之几)", en: "part of the votes that must be exceeded, in sixtieths")
    case .runnerUpSixtieths:
      Wording(zh: "递补得票的下限(六十分之几)", en: "least part of the votes of a runner-up, in sixtieths")
    case .recallSignersSixtieths:
      Wording(
        zh: "提出罢免户数的下限(六十分之几)",
        en: "least part of the households that ask for a recall, in sixtieths")
    case .recallTurnoutSixtieths:
      Wording(
        zh: "参加罢免表决户数须超过的比例(六十分之几)",
        en: "part of the households that must be exceeded in a recall vote, in sixtieths")
    case .recallMajoritySixtieths:
      Wording(
        zh: "罢免赞成票须超过的比例(六十分之几)",
        en: "part of the votes that a recall must exceed, in sixtieths")
    case .longestPollDays: Wording(zh: "投票最长天数", en: "longest poll, in days")
    }
  }
}
