/// A grid worker objects to an assessment.
///
/// Register of R08.
public struct AssessmentObjection: Hashable, Sendable {
  /// The assessment.
  public let assessment: RegisterLine.ID

  /// Creates a record.
  public init(
    assessment: RegisterLine.ID
  ) {
    self.assessment = assessment
  }
}

extension AssessmentObjection: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<AssessmentObjection>(
    "AssessmentObjection", type: "assessmentObjection", zh: "考核申诉",
    en: "an objection to an assessment"
  ) { door in
    let assessment = door.required(
      "assessment", \.assessment, .identifier(), zh: "考核", en: "the assessment")
    guard let assessment else { return nil }
    return AssessmentObjection(assessment: assessment)
  }
}
