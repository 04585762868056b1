/// The first step of a derivation that does not follow on a calendar.
public struct DerivationBreak: Hashable, Sendable, Described {
  /// Its place; the number of steps where one is missing at the end.
  public let step: Int
  /// Why it does not follow.
  public let code: Code
  /// The step as it stands, or nothing where it is missing.
  public let found: DerivationStep?
  /// The step as it would have to be, or nothing where none may stand there.
  public let expected: DerivationStep?

  /// Why a step does not follow.
  ///
  /// Code list: `derivation.gap`, `derivation.order`, `derivation.differs`, `derivation.missing`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// It does not begin where the last one ended.
    case gap = "derivation.gap"
    /// A step of its kind cannot stand at this place.
    case order = "derivation.order"
    /// On this calendar it comes out otherwise.
    case differs = "derivation.differs"
    /// A step is missing.
    case missing = "derivation.missing"
  }

  /// The whole sentence.
  public var wording: Wording {
    let what =
      switch code {
      case .gap: Wording(zh: "不与上一步相接", en: "does not begin where the last one ended")
      case .order: Wording(zh: "不能位于此处", en: "cannot stand at its place")
      case .differs: Wording(zh: "按此日历不成立", en: "does not follow on this calendar")
      case .missing: Wording(zh: "缺失", en: "is missing")
      }
    let nothing = Wording(zh: "无", en: "nothing")
    let (was, ought) = (found?.wording ?? nothing, expected?.wording ?? nothing)
    return Wording(
      zh: "第 \(step + 1) 步\(what.zh):现为“\(was.zh)”,应为“\(ought.zh)”。",
      en: "Step \(step + 1) \(what.en): found \"\(was.en)\", expected \"\(ought.en)\".")
  }
}
