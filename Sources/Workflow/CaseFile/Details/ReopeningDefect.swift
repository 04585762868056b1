public import GovernanceModel

/// What was wrong with the way a case ended, so that the same case goes on.
///
/// New facts are no defect: they are a new matter that follows this one.
///
/// Code list: `breach`, `falseClosure`, `wrongRefusal`, `destinationRefused`, `petitionerResumes`.
public enum ReopeningDefect: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// What was agreed or decided is not being done.
  case breach
  /// The result was reported and was not there.
  case falseClosure
  /// It should have been taken up.
  case wrongRefusal
  /// The office it was referred to does not take it.
  case destinationRefused
  /// The petitioner who had withdrawn goes on with it.
  case petitionerResumes

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .breach: Wording(zh: "未履行", en: "it was not carried out")
    case .falseClosure: Wording(zh: "虚假办结", en: "it was closed falsely")
    case .wrongRefusal: Wording(zh: "不当拒绝", en: "it was wrongly refused")
    case .destinationRefused: Wording(zh: "去向单位不接收", en: "the destination refused it")
    case .petitionerResumes: Wording(zh: "当事人恢复主张", en: "the petitioner resumes it")
    }
  }
}
