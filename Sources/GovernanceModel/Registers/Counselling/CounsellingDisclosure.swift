/// Something said in counselling was told outside; what was told has no field.
///
/// It is kept as it was written; ``ConfidentialityException`` cannot be written without ground and
/// approver.
/// Register of R10 (精神卫生法, Article 23).
public struct CounsellingDisclosure: Hashable, Sendable {
  /// Why it was told.
  public let ground: ConfidentialityException.Ground?
  /// The article.
  public let basis: Citation?
  /// Who told it.
  public let counsellor: Actor.ID
  /// Who approved it.
  public let approvedBy: Actor.ID?
  /// Whether no more was told than needed.
  public let isMinimal: Bool

  /// Creates a record.
  public init(
    ground: ConfidentialityException.Ground? = nil, basis: Citation? = nil, counsellor: Actor.ID,
    approvedBy: Actor.ID? = nil, isMinimal: Bool
  ) {
    self.ground = ground
    self.basis = basis
    self.counsellor = counsellor
    self.approvedBy = approvedBy
    self.isMinimal = isMinimal
  }
}

extension CounsellingDisclosure: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CounsellingDisclosure>(
    "CounsellingDisclosure", type: "counsellingDisclosure", zh: "保密例外登记",
    en: "something said in counselling was told"
  ) { door in
    let ground = door.optional("ground", \.ground, .code(), zh: "理由", en: "why it was told")
    let basis = door.optional("basis", \.basis, .object(), zh: "法条", en: "the article")
    let counsellor = door.required(
      "counsellor", \.counsellor, .identifier(), zh: "咨询人员", en: "who told it")
    let approvedBy = door.optional(
      "approvedBy", \.approvedBy, .identifier(), zh: "批准人", en: "who approved it")
    let isMinimal = door.required(
      "isMinimal", \.isMinimal, .flag, zh: "限于必要内容", en: "whether no more was told than needed")
    guard let ground, let basis, let counsellor, let approvedBy, let isMinimal else { return nil }
    return CounsellingDisclosure(
      ground: ground, basis: basis, counsellor: counsellor, approvedBy: approvedBy,
      isMinimal: isMinimal)
  }
}
