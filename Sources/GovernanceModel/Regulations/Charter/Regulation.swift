/// A regulation of a center as a value: its numbered clauses, and its numbers with their sources.
///
/// What a clause asks is found by a ``Check`` of that code. A city replaces a regulation by another value
/// of the same name, tightens a number, or adds one of its own.
public struct Regulation: Hashable, Sendable {
  /// The names of regulations.
  public typealias ID = Identifier<Regulation>

  /// Its name and version, such as `R02@2026.1`.
  public let version: VersionTag
  /// Its title.
  public let title: Wording
  /// Its numbers.
  public let parameters: [Parameter]
  /// Its clauses, in order.
  public let clauses: [Clause]

  /// Creates a regulation of the kit's or a district's own making, which no door has looked at.
  public init(
    _ version: VersionTag, title: Wording, parameters: [Parameter] = [], clauses: [Clause]
  ) {
    self.version = version
    self.title = title
    self.parameters = parameters
    self.clauses = clauses
  }

  /// Its name, such as `R02`.
  public var name: String { version.name }

  /// The same regulation with one number changed, under a version of its own.
  ///
  /// A code that it does not have changes nothing.
  public func setting(
    _ code: String, to value: Int?, at tier: Tier? = nil, provenance: Provenance,
    as version: String
  ) -> Regulation {
    Regulation(
      VersionTag(name, version), title: title,
      parameters: parameters.map { parameter in
        guard parameter.code == code else { return parameter }
        return Parameter(
          code, title: parameter.title, unit: parameter.unit,
          values: parameter.values.setting(value, at: tier), provenance: provenance)
      }, clauses: clauses)
  }

  /// Whether a text is a number from one on, written in one way only.
  private static func isNumber(_ text: Substring) -> Bool {
    Int(text).map { $0 > 0 && String($0) == text } == true
  }

  /// What is wrong between its parts; each part's own faults are its door's.
  var findings: [ValidationFinding] {
    var findings: [ValidationFinding] = []
    var seen: Set<String> = []
    for (index, clause) in clauses.enumerated() {
      let isOwn =
        clause.id.rawValue.hasPrefix(name + ".")
        && Self.isNumber(clause.id.rawValue.dropFirst(name.count + 1))
      guard !isOwn || !seen.insert(clause.id.rawValue).inserted else { continue }
      findings.append(
        ValidationFinding(
          code: isOwn ? "regulation.repeated" : "regulation.number",
          path: "$.clauses[\(index)].id",
          what: isOwn
            ? Wording(zh: "条款号重复", en: "A clause's number is there twice")
            : Wording(zh: "条款号不是本制度的编号", en: "The clause's number is none of this regulation"),
          found: Shown.same(clause.id.rawValue), expected: Shown.same("\(name).\(index + 1)")))
    }
    for (index, parameter) in parameters.enumerated()
    where !seen.insert("parameter " + parameter.code).inserted {
      findings.append(
        ValidationFinding(
          code: "regulation.repeated", path: "$.parameters[\(index)].code",
          what: Wording(zh: "参数重复", en: "A parameter is there twice"),
          found: Shown.same(parameter.code), expected: Wording(zh: "各不相同的代码", en: "each code once"))
      )
    }
    return findings
  }
}

extension Regulation: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Regulation>(
    "Regulation", zh: "制度", en: "a regulation of a center"
  ) { door in
    let version = door.required(
      "version", \.version, .version, zh: "名称与版本", en: "its name and version")
    let title = door.required("title", \.title, .object(), zh: "标题", en: "its title")
    let parameters = door.defaulted(
      "parameters", \.parameters, .list(.object(), 0...100), usually: [], zh: "参数",
      en: "its numbers")
    let clauses = door.required(
      "clauses", \.clauses, .list(.object(), 1...200), zh: "条款", en: "its clauses, in order")
    guard let version, let title, let parameters, let clauses else { return nil }
    let regulation = Regulation(
      version, title: title, parameters: parameters, clauses: clauses)
    door.report(regulation.findings)
    return regulation
  }
}
