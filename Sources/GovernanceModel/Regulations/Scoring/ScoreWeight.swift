/// How much one side of an assessment weighs, in percent.
public struct ScoreWeight: Hashable, Sendable {
  /// The side.
  public let side: AssessmentSide
  /// Its weight in percent.
  public let percent: Int

  /// Creates it.
  public init(
    side: AssessmentSide, percent: Int
  ) {
    self.side = side
    self.percent = percent
  }
}

extension ScoreWeight: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ScoreWeight>(
    "ScoreWeight", zh: "权重", en: "the weight of one side"
  ) { door in
    let side = door.required("side", \.side, .code(), zh: "评分方", en: "the side")
    let percent = door.required(
      "percent", \.percent, .integer(0...100), zh: "百分比", en: "its weight in percent")
    guard let side, let percent else { return nil }
    return ScoreWeight(side: side, percent: percent)
  }
}
