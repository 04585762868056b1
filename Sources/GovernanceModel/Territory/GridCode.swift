/// The code of a grid under one of the schemes in use; no single national rule is confirmed.
///
/// Invariants: the digits are as many as the scheme asks for; under the kit's own scheme they begin
/// with a village's code.
public struct GridCode: Hashable, Sendable {
  /// Which scheme, so that digits of two schemes are never compared.
  public let scheme: Scheme
  /// The digits.
  public let digits: String

  /// Creates a code.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(_ digits: String, scheme: Scheme) throws(ValidationError) {
    try ValidationError.check("GridCode", Self.findings(digits: digits, scheme: scheme))
    self.init(unchecked: digits, scheme)
  }

  init(unchecked digits: String, _ scheme: Scheme) {
    self.digits = digits
    self.scheme = scheme
  }

  /// A scheme of grid codes.
  ///
  /// Code list: `village15` (village 12 and sequence 3, the kit's own), `unit15` (GB/T 30428.1: 6,
  /// 3, 3 and 3), `component20` (CJ/T 349-2010: object 6, county 6, street 3, community 3 and
  /// sequence 2), `local`.
  public enum Scheme: String, Hashable, Sendable, Codable, CaseIterable {
    /// The village's twelve digits and three of the grid's own.
    case village15
    /// GB/T 30428.1.
    case unit15
    /// CJ/T 349-2010.
    case component20
    /// A scheme of the district's own, of 1 to 32 digits.
    case local

    /// How many digits a code of the scheme has.
    public var lengths: ClosedRange<Int> {
      switch self {
      case .village15, .unit15: 15...15
      case .component20: 20...20
      case .local: 1...32
      }
    }
  }

  private static func findings(digits: String?, scheme: Scheme?) -> [ValidationFinding] {
    guard let digits, let scheme else { return [] }
    var findings: [ValidationFinding] = []
    if !scheme.lengths.contains(digits.utf8.count) {
      findings.append(
        ValidationFinding(
          code: "gridCode.length", path: "$.digits",
          what: Wording(zh: "位数与编码规则不符", en: "The code has another length than its scheme"),
          found: "\(digits.utf8.count)",
          expected: Wording(
            zh: "\(scheme.lengths.lowerBound) 至 \(scheme.lengths.upperBound) 位",
            en: "\(scheme.lengths.lowerBound) to \(scheme.lengths.upperBound) digits")))
    } else if scheme == .village15, DivisionCode(String(digits.prefix(12)))?.level != .village {
      findings.append(
        ValidationFinding(
          code: "gridCode.village", path: "$.digits",
          what: Wording(zh: "前十二位不是村级区划代码", en: "The code does not begin with a village"),
          found: Wording(zh: "其他代码", en: "another code"),
          expected: Wording(zh: "村级区划代码加三位序号", en: "a village's code and three digits")))
    }
    return findings
  }
}

extension GridCode.Scheme: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .village15: Wording(zh: "村码加序号 15 位", en: "village and sequence, 15 digits")
    case .unit15: Wording(zh: "GB/T 30428.1 单元网格 15 位", en: "GB/T 30428.1, 15 digits")
    case .component20: Wording(zh: "CJ/T 349 部件 20 位", en: "CJ/T 349, 20 digits")
    case .local: Wording(zh: "本地编码", en: "local scheme")
    }
  }
}

extension GridCode: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<GridCode>(
    "GridCode", zh: "网格编码", en: "the code of a grid"
  ) { door in
    let digits = door.required(
      "digits", \.digits, .digits(1...32).withoutPersonalNumbers { $0 }, zh: "数字", en: "the digits")
    let scheme = door.required("scheme", \.scheme, .code(), zh: "编码规则", en: "the scheme")
    door.report(findings(digits: digits, scheme: scheme))
    guard let digits, let scheme else { return nil }
    return GridCode(unchecked: digits, scheme)
  }
}
