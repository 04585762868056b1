/// What a program suggests on how much a matter weighs, and what a person made of it.
///
/// It explains itself or it cannot be written, and it decides nothing: only a person's decision has a
/// severity that counts.
///
/// Requirement: RP-15 (个人信息保护法, Article 24).
public struct SeverityAdvice: Hashable, Sendable {
  /// The program and its version.
  public let program: VersionTag
  /// What it suggests.
  public let suggested: Severity
  /// Why, as codes that people can be told.
  public let reasons: [CodedValue]
  /// What a person decided, where somebody has.
  public let decided: Severity?
  /// Who decided.
  public let decidedBy: Actor.ID?
}

extension SeverityAdvice: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<SeverityAdvice>(
    "SeverityAdvice", zh: "等级建议", en: "a program's suggestion of a severity"
  ) { door in
    let program = door.required(
      "program", \.program, .version, zh: "程序及其版本", en: "the program and its version")
    let suggested = door.required(
      "suggested", \.suggested, .code(), zh: "建议等级", en: "what it suggests")
    let reasons = door.required(
      "reasons", \.reasons, .distinct(.coded("severity-reason"), 1...20), zh: "理由", en: "why")
    let decided = door.optional("decided", \.decided, .code(), zh: "决定的等级", en: "what was decided")
    let decidedBy = door.optional(
      "decidedBy", \.decidedBy, .identifier(), zh: "决定人", en: "who decided")
    door.check(
      "severityAdvice.decision", at: "decidedBy",
      decided.flatMap { decided in decidedBy.map { (decided == nil) == ($0 == nil) } },
      zh: "等级须由人决定", en: "A severity is decided by a person",
      found: Wording(zh: "二者缺一", en: "one of the two"),
      expected: Wording(zh: "决定的等级与决定人,或均无", en: "a severity and who decided it, or neither"))
    guard let program, let suggested, let reasons, let decided, let decidedBy else { return nil }
    return SeverityAdvice(
      program: program, suggested: suggested, reasons: reasons, decided: decided,
      decidedBy: decidedBy)
  }
}
