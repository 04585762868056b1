/// The answer to a grid worker's objection.
///
/// Register of R08.
public struct AssessmentAnswer: Hashable, Sendable {
  /// The objection.
  public let objection: RegisterLine.ID
  /// Whether the objection was right.
  public let isUpheld: Bool

  /// Creates a record.
  public init(
    objection: RegisterLine.ID, isUpheld: Bool
  ) {
    self.objection = objection
    self.isUpheld = isUpheld
  }
}

extension AssessmentAnswer: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<AssessmentAnswer>(
    "AssessmentAnswer", type: "assessmentAnswer", zh: "申诉答复", en: "the answer to an objection"
  ) { door in
    let objection = door.required(
      "objection", \.objection, .identifier(), zh: "申诉", en: "the objection")
    let isUpheld = door.required(
      "isUpheld", \.isUpheld, .flag, zh: "是否成立", en: "whether the objection was right")
    guard let objection, let isUpheld else { return nil }
    return AssessmentAnswer(objection: objection, isUpheld: isUpheld)
  }
}
