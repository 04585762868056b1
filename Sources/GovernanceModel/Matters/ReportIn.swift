/// A 报到: how an office that was called by a ``Whistle`` answered, and how its answer was rated.
///
/// Invariants: a rating and its moment stand together, only where the office came, and not before
/// it did. A rating is of an office's answer: who came, and what anybody is worth, has no field. Why
/// an office is excused is free text and stands apart.
public struct ReportIn: Hashable, Sendable {
  /// The office that was called.
  public let unit: UnitReference
  /// Whether it came or was excused.
  public let answer: Answer
  /// When it came, or when it was excused.
  public let at: Instant
  /// How the whistler rates the answer, 1 to 5, the best last.
  public let rating: Int?
  /// When it was rated.
  public let ratedAt: Instant?

  /// The steps of a rating; a scale to answer on, and not a norm that anything is held against.
  public static let ratingScale = 1...5

  /// Whether an office came.
  ///
  /// Code list: `reported`, `excused`.
  public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    /// 已报到.
    case reported
    /// 已说明理由.
    case excused
  }
}

extension ReportIn.Answer: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .reported: Wording(zh: "已报到", en: "reported in")
    case .excused: Wording(zh: "已说明理由", en: "excused")
    }
  }
}

extension ReportIn: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ReportIn>(
    "ReportIn", zh: "报到", en: "the answer to a whistle"
  ) { door in
    let unit = door.required("unit", \.unit, .unit, zh: "被吹哨单位", en: "the office called")
    let answer = door.required(
      "answer", \.answer, .code(), zh: "应哨情况", en: "whether it came or was excused")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "when")
    let rating = door.optional(
      "rating", \.rating, .integer(ratingScale), zh: "评价", en: "how the answer is rated")
    let rated = door.optional("ratedAt", \.ratedAt, .instant, zh: "评价时间", en: "when it was rated")
    if let rating, let rated {
      door.check(
        "reportIn.rating", at: "rating", (rating == nil) == (rated == nil),
        zh: "评价与评价时间须同时具备", en: "A rating and its moment stand together",
        found: rating == nil
          ? Wording(zh: "只有时间", en: "only the moment") : Wording(zh: "只有评价", en: "only the rating"),
        expected: Wording(zh: "两者都有或都无", en: "both or neither"))
      if let answer {
        door.check(
          "reportIn.excused", at: "rating", answer == .reported || rating == nil,
          zh: "未报到不作评价", en: "An office that was excused is rated", found: answer.wording,
          expected: Wording(zh: "报到后才评价", en: "a rating only of an office that came"))
      }
    }
    if let at, let rated, let rated {
      door.check(
        "reportIn.ratedAt", at: "ratedAt", at <= rated,
        zh: "评价早于报到", en: "It was rated before it came", found: Shown.same(rated.description),
        expected: Wording(zh: "不早于报到时间", en: "the moment it came or later"))
    }
    guard let unit, let answer, let at, let rating, let rated else { return nil }
    return ReportIn(unit: unit, answer: answer, at: at, rating: rating, ratedAt: rated)
  }
}
