/// A look at what became of a consultation's decision.
///
/// Register of R06.
public struct ConsultationFollowUp: Hashable, Sendable {
  /// The consultation.
  public let consultation: RegisterLine.ID
  /// Whether it is the last one.
  public let isClosing: Bool

  /// Creates a record.
  public init(
    consultation: RegisterLine.ID, isClosing: Bool
  ) {
    self.consultation = consultation
    self.isClosing = isClosing
  }
}

extension ConsultationFollowUp: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ConsultationFollowUp>(
    "ConsultationFollowUp", type: "consultationFollowUp", zh: "会商跟踪",
    en: "a follow-up of what a consultation decided"
  ) { door in
    let consultation = door.required(
      "consultation", \.consultation, .identifier(), zh: "会商", en: "the consultation")
    let isClosing = door.required(
      "isClosing", \.isClosing, .flag, zh: "是否结束跟踪", en: "whether it is the last one")
    guard let consultation, let isClosing else { return nil }
    return ConsultationFollowUp(consultation: consultation, isClosing: isClosing)
  }
}
