/// The points that somebody got on one indicator.
public struct IndicatorScore: Hashable, Sendable {
  /// The indicator.
  public let indicator: Identifier<Indicator>
  /// The points.
  public let points: Int

  /// Creates it.
  public init(
    indicator: Identifier<Indicator>, points: Int
  ) {
    self.indicator = indicator
    self.points = points
  }
}

extension IndicatorScore: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<IndicatorScore>(
    "IndicatorScore", zh: "指标得分", en: "the points of one indicator"
  ) { door in
    let indicator = door.required(
      "indicator", \.indicator, .identifier(), zh: "指标", en: "the indicator")
    let points = door.required("points", \.points, .integer(0...100), zh: "得分", en: "the points")
    guard let indicator, let points else { return nil }
    return IndicatorScore(indicator: indicator, points: points)
  }
}
