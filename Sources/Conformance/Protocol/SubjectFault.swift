public import GovernanceModel

/// What kept an answer from coming.
///
/// Code list: `crashed`, `timedOut`, `garbage`, `wrongSequence`, `unreachable`.
public enum SubjectFault: Error, Hashable, Sendable {
  /// The subject ended before it answered.
  case crashed(String)
  /// No answer came in time.
  case timedOut(milliseconds: Int)
  /// What came is no answer.
  case garbage(String)
  /// The answer is to another message.
  case wrongSequence(expected: Int, found: Int)
  /// Nobody is there.
  case unreachable(String)

  /// The stable code.
  public var code: String {
    switch self {
    case .crashed: "crashed"
    case .timedOut: "timedOut"
    case .garbage: "garbage"
    case .wrongSequence: "wrongSequence"
    case .unreachable: "unreachable"
    }
  }
}

extension SubjectFault: Described {
  /// What happened, as a sentence.
  public var wording: Wording {
    switch self {
    case .crashed(let how):
      Wording(
        zh: "被测系统在应答前已终止:现为 \(how),应为应答。",
        en: "The subject ended before it answered: found \(how), expected an answer.")
    case .timedOut(let milliseconds):
      Wording(
        zh: "被测系统未及时应答:\(milliseconds) 毫秒内没有应答,应在此期间应答。",
        en: "The subject did not answer: found nothing in \(milliseconds) ms, expected an answer.")
    case .garbage(let what):
      Wording(
        zh: "被测系统的输出不是应答:\(what)", en: "What the subject printed is no answer. \(what)")
    case .wrongSequence(let expected, let found):
      Wording(
        zh: "应答的序号不符:现为 \(found),应为 \(expected)。",
        en: "The answer is to another message: found seq \(found), expected seq \(expected).")
    case .unreachable(let how):
      Wording(
        zh: "被测系统无法连接:现为 \(how),应为可应答的系统。",
        en: "The subject cannot be reached: found \(how), expected one that answers.")
    }
  }
}
