public import GovernanceModel

/// Of what category a refusal in the police review is: grounds that a law names, and no others.
///
/// Nothing else is recorded of a review: no text, no record, no score, and nothing of what somebody has
/// asked for, said or complained of.
///
/// Code list: `deprivedOfPoliticalRights`, `servingSentence`, `notAdult`, `notMember`.
public enum ReviewGround: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// 依法被剥夺政治权利.
  case deprivedOfPoliticalRights
  /// 正在服刑.
  case servingSentence
  /// 未满十八周岁.
  case notAdult
  /// 不是成员户的成员.
  case notMember

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .deprivedOfPoliticalRights: Wording(zh: "依法被剥夺政治权利", en: "deprived of political rights")
    case .servingSentence: Wording(zh: "正在服刑", en: "serving a sentence")
    case .notAdult: Wording(zh: "未满十八周岁", en: "not an adult")
    case .notMember: Wording(zh: "不是成员户的成员", en: "no member of a member household")
    }
  }
}
