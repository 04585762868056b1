/// Somebody read the materials of a consultation.
///
/// Register of R06.
public struct MaterialAccess: Hashable, Sendable {
  /// The consultation.
  public let consultation: RegisterLine.ID
  /// Who read them.
  public let reader: Actor.ID

  /// Creates a record.
  public init(
    consultation: RegisterLine.ID, reader: Actor.ID
  ) {
    self.consultation = consultation
    self.reader = reader
  }
}

extension MaterialAccess: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MaterialAccess>(
    "MaterialAccess", type: "materialAccess", zh: "材料查阅",
    en: "somebody read the materials of a consultation"
  ) { door in
    let consultation = door.required(
      "consultation", \.consultation, .identifier(), zh: "会商", en: "the consultation")
    let reader = door.required("reader", \.reader, .identifier(), zh: "查阅人", en: "who read them")
    guard let consultation, let reader else { return nil }
    return MaterialAccess(consultation: consultation, reader: reader)
  }
}
