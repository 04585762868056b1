/// How far a number may go: what the law sets, or a protection of residents promises.
public struct ParameterBound: Hashable, Sendable {
  /// The unit in which the number is counted.
  public let unit: TimeUnit?
  /// The least number allowed.
  public let least: Int?
  /// The most allowed.
  public let most: Int?
  /// Where the bound comes from.
  public let source: Wording

  /// Whether a number keeps the bound.
  public func holds(_ value: Int) -> Bool {
    (least.map { value >= $0 } ?? true) && (most.map { value <= $0 } ?? true)
  }

  /// What is allowed, as a phrase.
  public var expected: Wording {
    switch (least, most) {
    case (let least?, let most?) where least == most: Shown.same("\(least)")
    case (let least?, let most?): Shown.same("\(least)–\(most)")
    case (let least?, nil): Shown.same("≥ \(least)")
    case (nil, let most?): Shown.same("≤ \(most)")
    case (nil, nil): Shown.same("–")
    }
  }
}

extension Parameter {
  /// How far a parameter of the ten regulations may go; nothing where it is the district's to set.
  ///
  /// A district cannot name a bound away: it is looked up by the code, in whatever regulation it stands.
  public static func bound(of code: String) -> ParameterBound? { bounds[code] }

  private static let bounds: [String: ParameterBound] = [
    // To shorten the window takes a right from the office that objects, to lengthen it time from the petitioner.
    "R07.objection": ParameterBound(
      unit: .workingDay, least: 5, most: 5,
      source: Citation(.petitionRegulation, "23(3)").wording),
    "R01.notice": ParameterBound(
      unit: .calendarDay, least: nil, most: 15,
      source: Citation(.petitionRegulation, "23(2)").wording),
    "R09.retention": ParameterBound(
      unit: .calendarDay, least: 30, most: nil, source: Citation(.videoRegulation, "17").wording),
    "R05.smallest": ParameterBound(
      unit: nil, least: SuppressionPolicy.floor, most: nil,
      source: Wording(zh: "小数目不公布的底线", en: "the floor under which no count is told")),
    // A copy is asked for, approved and made by different people; the register names no fourth.
    "R09.copyPeople": ParameterBound(
      unit: nil, least: 3, most: 3,
      source: Wording(zh: "复制须三人的底线", en: "the rule that a copy takes three people")),
  ]
}
