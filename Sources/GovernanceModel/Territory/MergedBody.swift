/// A body whose people and means were brought into a center (多中心合一), written as its code.
///
/// The list is open: six bodies are named, and a center may have taken in others. Code list:
/// `governmentServiceCenter`, `publicWorkCenter`, `township`, `policeStation`, `governanceOffice`,
/// `drugControlOffice`; any other code is a text of 1 to 32 characters and is kept as it is.
public struct MergedBody: Hashable, Sendable {
  /// The stable code.
  public let code: String

  /// Creates a body, named here or not.
  ///
  /// - Throws: ``ValidationError`` when the code is blank, too long, or holds an identity number.
  public init(code: String) throws(ValidationError) {
    try ValidationError.check(
      "MergedBody", Self.codeForm.findings(in: .string(code), at: ".code"))
    self.init(unchecked: code)
  }

  init(unchecked code: String) { self.code = code }

  /// 政务服务中心.
  public static let governmentServiceCenter = MergedBody(unchecked: "governmentServiceCenter")
  /// 群众工作中心.
  public static let publicWorkCenter = MergedBody(unchecked: "publicWorkCenter")
  /// 乡镇(街道).
  public static let township = MergedBody(unchecked: "township")
  /// 派出所.
  public static let policeStation = MergedBody(unchecked: "policeStation")
  /// 综治办.
  public static let governanceOffice = MergedBody(unchecked: "governanceOffice")
  /// 禁毒办.
  public static let drugControlOffice = MergedBody(unchecked: "drugControlOffice")

  /// The six bodies that are named.
  public static let named: [MergedBody] = [
    .governmentServiceCenter, .publicWorkCenter, .township, .policeStation, .governanceOffice,
    .drugControlOffice,
  ]

  fileprivate static let codeForm = Form<String>.text(1...32)
}

extension MergedBody: Described {
  /// The name shown to people; an unnamed body shows its code.
  public var wording: Wording {
    switch self {
    case .governmentServiceCenter: Wording(zh: "政务服务中心", en: "government service center")
    case .publicWorkCenter: Wording(zh: "群众工作中心", en: "public work center")
    case .township: Wording(zh: "乡镇(街道)", en: "township")
    case .policeStation: Wording(zh: "派出所", en: "police station")
    case .governanceOffice: Wording(zh: "综治办", en: "office for public order")
    case .drugControlOffice: Wording(zh: "禁毒办", en: "drug control office")
    default: Wording(zh: code, en: code)
    }
  }
}

extension Form where Value == MergedBody {
  /// A merged body, written as its code.
  public static let mergedBody = MergedBody.codeForm.typed(
    { MergedBody(unchecked: $0) }, { $0.code })
}
