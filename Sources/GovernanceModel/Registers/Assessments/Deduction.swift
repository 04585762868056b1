/// Points that were taken off, with what they rest on.
public struct Deduction: Hashable, Sendable {
  /// The indicator.
  public let indicator: Identifier<Indicator>
  /// The points.
  public let points: Int
  /// What it rests on.
  public let evidence: Evidence.ID?
  /// The day it happened.
  public let on: CivilDate?

  /// Creates it.
  public init(
    indicator: Identifier<Indicator>, points: Int, evidence: Evidence.ID? = nil,
    on: CivilDate? = nil
  ) {
    self.indicator = indicator
    self.points = points
    self.evidence = evidence
    self.on = on
  }
}

extension Deduction: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Deduction>(
    "Deduction", zh: "扣分", en: "points that were taken off"
  ) { door in
    let indicator = door.required(
      "indicator", \.indicator, .identifier(), zh: "指标", en: "the indicator")
    let points = door.required("points", \.points, .integer(1...100), zh: "扣分", en: "the points")
    let evidence = door.optional(
      "evidence", \.evidence, .identifier(), zh: "证据", en: "what it rests on")
    let on = door.optional("on", \.on, .date, zh: "日期", en: "the day it happened")
    guard let indicator, let points, let evidence, let on else { return nil }
    return Deduction(indicator: indicator, points: points, evidence: evidence, on: on)
  }
}
