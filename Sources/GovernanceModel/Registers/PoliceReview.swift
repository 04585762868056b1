/// What the community police officer says of an elected household head: yes or no, and why by a code.
///
/// No text and no record of any kind has a field. The candidate is told, since only then can they
/// object.
///
/// Requirement: RP-16.
public struct PoliceReview: Hashable, Sendable {
  /// Who was elected.
  public let candidate: Actor.ID
  /// The answer.
  public let outcome: Outcome
  /// The ground of an objection, by its code.
  public let ground: CodedValue?
  /// The day of the review.
  public let on: CivilDate
  /// The day the candidate was told, where that has happened.
  public let toldOn: CivilDate?

  /// The answer of a review.
  ///
  /// Code list: `noObjection`, `objection`.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// 无异议.
    case noObjection
    /// 有异议.
    case objection
  }
}

extension PoliceReview.Outcome: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .noObjection: Wording(zh: "无异议", en: "no objection")
    case .objection: Wording(zh: "有异议", en: "objection")
    }
  }
}

extension PoliceReview: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<PoliceReview>(
    "PoliceReview", zh: "片警审查", en: "a police officer's review of an elected head"
  ) { door in
    let candidate = door.required(
      "candidate", \.candidate, .identifier(), zh: "当选人", en: "who was elected")
    let outcome = door.required("outcome", \.outcome, .code(), zh: "结论", en: "the answer")
    let ground = door.optional(
      "ground", \.ground, .coded("review-ground"), zh: "理由类别", en: "the ground of an objection")
    let on = door.required("on", \.on, .date, zh: "审查日期", en: "the day of the review")
    let toldOn = door.optional("toldOn", \.toldOn, .date, zh: "告知日期", en: "when they were told")
    door.check(
      "policeReview.ground", at: "ground",
      outcome.flatMap { outcome in ground.map { (outcome == .objection) == ($0 != nil) } },
      zh: "结论与理由不符", en: "The ground does not fit the answer",
      found: outcome?.wording ?? Shown.same(""),
      expected: Wording(zh: "有异议则有理由,否则无", en: "a ground with an objection, none without"))
    door.check(
      "policeReview.told", at: "toldOn",
      on.flatMap { on in toldOn.map { $0.map { on <= $0 } ?? true } },
      zh: "告知早于审查", en: "The candidate was told before the review",
      found: Shown.same(toldOn??.description ?? ""),
      expected: Wording(zh: "不早于审查日期", en: "no earlier than the review"))
    guard let candidate, let outcome, let ground, let on, let toldOn else { return nil }
    return PoliceReview(
      candidate: candidate, outcome: outcome, ground: ground, on: on, toldOn: toldOn)
  }
}
