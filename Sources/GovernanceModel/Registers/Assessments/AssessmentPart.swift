/// What one side of an assessment gave, and who gave it.
public struct AssessmentPart: Hashable, Sendable {
  /// Which side.
  public let side: AssessmentSide
  /// Who gave it.
  public let by: Actor.ID
  /// The points out of a hundred.
  public let points: Int

  /// Creates it.
  public init(
    side: AssessmentSide, by: Actor.ID, points: Int
  ) {
    self.side = side
    self.by = by
    self.points = points
  }
}

extension AssessmentPart: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<AssessmentPart>(
    "AssessmentPart", zh: "评分方", en: "the part of one side of an assessment"
  ) { door in
    let side = door.required("side", \.side, .code(), zh: "评分方", en: "which side")
    let by = door.required("by", \.by, .identifier(), zh: "评分人", en: "who gave it")
    let points = door.required(
      "points", \.points, .integer(0...100), zh: "评分", en: "the points out of a hundred")
    guard let side, let by, let points else { return nil }
    return AssessmentPart(side: side, by: by, points: points)
  }
}
