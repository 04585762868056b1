/// The footage of some days was deleted.
///
/// Register of R09 (公共安全视频图像信息系统管理条例, Article 17).
public struct FootageDeletion: Hashable, Sendable {
  /// The first day of the footage.
  public let from: CivilDate
  /// The last day of the footage.
  public let through: CivilDate
  /// The proof of the deletion.
  public let proof: Evidence.ID?

  /// Creates a record.
  public init(
    from: CivilDate, through: CivilDate, proof: Evidence.ID? = nil
  ) {
    self.from = from
    self.through = through
    self.proof = proof
  }
}

extension FootageDeletion: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FootageDeletion>(
    "FootageDeletion", type: "footageDeletion", zh: "到期删除", en: "the deletion of footage"
  ) { door in
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day of the footage")
    let through = door.required(
      "through", \.through, .date, zh: "末日", en: "the last day of the footage")
    let proof = door.optional(
      "proof", \.proof, .identifier(), zh: "删除凭证", en: "the proof of the deletion")
    guard let from, let through, let proof else { return nil }
    return FootageDeletion(from: from, through: through, proof: proof)
  }
}
