/// An administrative division: its code, the names it goes by, and when the code is in force.
///
/// A code is given up when a division is reformed; the new code is its successor, so that what was
/// written under the old one is still found. Invariants: an alias is another name, and stands there
/// once; the successor is another code of the same level, and only a code that has ended has one.
///
/// Who lives there, how many, and of which descent have no field. An ethnic township's name is the
/// name of a place.
public struct Division: Hashable, Sendable {
  /// The statistical code.
  public let code: DivisionCode
  /// The full official name, such as 花戛苗族布依族彝族乡.
  public let name: String
  /// Other names in use, such as 花戛乡.
  public let aliases: [String]
  /// Whether code or name was made up for a fixture and stands for no real place.
  public let isSynthetic: Bool
  /// When the code is in force.
  public let inForce: ForcePeriod
  /// The code that took its place, where one did.
  public let successor: DivisionCode?
  /// Its class of town and country, a code of the table `urban-rural-class`.
  public let urbanRuralClass: CodedValue?

  /// Creates a division.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    code: DivisionCode, name: String, aliases: [String] = [], isSynthetic: Bool = false,
    inForce: ForcePeriod = .always, successor: DivisionCode? = nil,
    urbanRuralClass: CodedValue? = nil
  ) throws(ValidationError) {
    let texts =
      Self.nameForm.findings(in: .string(name), at: ".name")
      + Self.aliasesForm.findings(in: .array(aliases.map { .string($0) }), at: ".aliases")
    try ValidationError.check(
      "Division",
      texts
        + Self.findings(
          code: code, name: name, aliases: aliases, inForce: inForce, successor: successor)
        + Self.findings(urbanRuralClass: urbanRuralClass))
    self.init(
      unchecked: code, name, aliases, isSynthetic, inForce, successor, urbanRuralClass)
  }

  /// Creates a division that the kit ships or its door has checked.
  init(
    unchecked code: DivisionCode, _ name: String, _ aliases: [String] = [],
    _ isSynthetic: Bool = false, _ inForce: ForcePeriod = .always,
    _ successor: DivisionCode? = nil, _ urbanRuralClass: CodedValue? = nil
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.isSynthetic = isSynthetic
    self.inForce = inForce
    self.successor = successor
    self.urbanRuralClass = urbanRuralClass
  }

  /// Whether people may mean this division by a name.
  public func answers(to name: String) -> Bool { name == self.name || aliases.contains(name) }

  private static let nameForm = Form<String>.text(1...50)
  private static let aliasesForm = Form<[String]>.distinct(.text(1...50), 0...20)
  private static let classTable = "urban-rural-class"

  private static func findings(
    code: DivisionCode?, name: String?, aliases: [String]?, inForce: ForcePeriod?,
    successor: DivisionCode?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let name, let index = aliases?.firstIndex(of: name) {
      findings.append(
        ValidationFinding(
          code: "division.aliases", path: "$.aliases[\(index)]",
          what: Wording(zh: "别名与名称相同", en: "An alias is the name itself"),
          found: Wording(zh: "名称", en: "the name"),
          expected: Wording(zh: "另一名称", en: "another name")))
    }
    guard let successor else { return findings }
    if let code, successor == code || successor.level != code.level {
      findings.append(
        ValidationFinding(
          code: "division.successor", path: "$.successor",
          what: Wording(zh: "后继代码不成立", en: "The successor cannot take the code's place"),
          found: successor.description,
          expected: Wording(
            zh: "另一\(code.level.wording.zh)代码", en: "another code of the \(code.level.wording.en)"))
      )
    }
    if let inForce, inForce.through == nil {
      findings.append(
        ValidationFinding(
          code: "division.successor.end", path: "$.inForce",
          what: Wording(zh: "有后继代码而未写明末日", en: "A code with a successor has no last day"),
          found: Wording(zh: "无末日", en: "no last day"),
          expected: Wording(zh: "代码有效的末日", en: "the last day of the code")))
    }
    return findings
  }

  private static func findings(urbanRuralClass: CodedValue?) -> [ValidationFinding] {
    guard let table = urbanRuralClass?.table.name, table != classTable else { return [] }
    return [
      ValidationFinding(
        code: "code.table", path: "$.urbanRuralClass.table",
        what: Wording(zh: "代码表不符", en: "The code is of another table"),
        found: Shown.wording(of: table), expected: Shown.same("\(classTable)@…"))
    ]
  }
}

extension Division: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Division>(
    "Division", zh: "行政区划", en: "an administrative division"
  ) { door in
    let code = door.required("code", \.code, .division, zh: "区划代码", en: "its code")
    let name = door.required("name", \.name, nameForm, zh: "全称", en: "its full name")
    let aliases = door.defaulted(
      "aliases", \.aliases, aliasesForm, usually: [], zh: "其他名称", en: "other names in use")
    let isSynthetic = door.defaulted(
      "isSynthetic", \.isSynthetic, .flag, usually: false, zh: "是否虚构", en: "whether it is made up")
    let inForce = door.defaulted(
      "inForce", \.inForce, .object(), usually: .always, zh: "代码有效期间",
      en: "when the code is in force")
    let successor = door.optional(
      "successor", \.successor, .division, zh: "后继代码", en: "the code that took its place")
    let urbanRuralClass = door.optional(
      "urbanRuralClass", \.urbanRuralClass, .coded(classTable), zh: "城乡分类",
      en: "its class of town and country")
    door.report(
      findings(
        code: code, name: name, aliases: aliases, inForce: inForce, successor: successor ?? nil))
    guard let code, let name, let aliases, let isSynthetic, let inForce, let successor,
      let urbanRuralClass
    else { return nil }
    return Division(
      unchecked: code, name, aliases, isSynthetic, inForce, successor, urbanRuralClass)
  }
}
