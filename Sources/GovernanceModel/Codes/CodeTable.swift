/// A version of a code table, with where it comes from and when it is in force.
///
/// National tables are public only through copies that disagree with one another; so a table is
/// data that a district can replace, and a value always says which version its code is of.
///
/// Invariants: no code stands in it twice; a parent stands in it too, and nothing is its own
/// ancestor.
public struct CodeTable: Hashable, Sendable {
  /// The table's name and version, such as `dispute-category@two-level`.
  public let tag: VersionTag
  /// What the table lists.
  public let title: Wording
  /// Where it comes from.
  public let provenance: Provenance
  /// When this version is in force.
  public let inForce: ForcePeriod
  /// The codes in the order of the table.
  public let entries: [CodeEntry]
  private let places: [String: Int]

  /// Creates a table.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    _ tag: VersionTag, title: Wording, provenance: Provenance, inForce: ForcePeriod = .always,
    entries: [CodeEntry]
  ) throws(ValidationError) {
    try ValidationError.check("CodeTable", Self.findings(entries: entries))
    self.init(unchecked: tag, title, provenance, inForce, entries)
  }

  /// Creates a table that the kit ships; its tests check the invariants.
  package init(
    unchecked tag: VersionTag, _ title: Wording, _ provenance: Provenance, _ inForce: ForcePeriod,
    _ entries: [CodeEntry]
  ) {
    self.tag = tag
    self.title = title
    self.provenance = provenance
    self.inForce = inForce
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a code, or nothing where the table does not know it.
  public subscript(code: String) -> CodeEntry? { places[code].map { entries[$0] } }

  /// The value of a code of this table, known or not.
  ///
  /// - Throws: ``ValidationError`` when the text is no code at all.
  public func value(_ code: String) throws(ValidationError) -> CodedValue {
    try CodedValue(code, in: tag)
  }

  private static func findings(entries: [CodeEntry]) -> [ValidationFinding] {
    var parents: [String: String?] = [:]
    var findings: [ValidationFinding] = []
    for (index, entry) in entries.enumerated() {
      if parents.updateValue(entry.parent, forKey: entry.code) != nil {
        findings.append(
          ValidationFinding(
            code: "codeTable.repeated", path: "$.entries[\(index)].code",
            what: Wording(zh: "代码重复", en: "The code stands in the table twice"),
            found: Shown.wording(of: entry.code),
            expected: Wording(zh: "每个代码一项", en: "one entry a code")))
      }
    }
    var grounded: Set<String> = []
    for (index, entry) in entries.enumerated() {
      guard let parent = entry.parent, !reachesTop(from: parent, in: parents, &grounded) else {
        continue
      }
      findings.append(
        ValidationFinding(
          code: "codeTable.parent", path: "$.entries[\(index)].parent",
          what: Wording(zh: "上级代码不成立", en: "The parent leads nowhere"),
          found: Shown.wording(of: parent),
          expected: Wording(
            zh: "表内的上级代码,且不成环", en: "a code of the table that is not within this one")))
    }
    return findings
  }

  /// Whether the way up from a code ends; codes from which it does are remembered.
  private static func reachesTop(
    from code: String, in parents: [String: String?], _ grounded: inout Set<String>
  ) -> Bool {
    var way: Set<String> = []
    var next: String? = code
    while let code = next, !grounded.contains(code) {
      guard let parent = parents[code], way.insert(code).inserted else { return false }
      // No table of codes is so deep; a long way is a ring that has not closed yet.
      guard way.count <= deepest else { return false }
      next = parent
    }
    grounded.formUnion(way)
    return true
  }

  /// The most levels of a table.
  private static let deepest = 16
}

extension CodeTable: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CodeTable>(
    "CodeTable", zh: "代码表", en: "a version of a code table"
  ) { door in
    let tag = door.required("tag", \.tag, .version, zh: "名称与版本", en: "its name and version")
    let title = door.required("title", \.title, .object(), zh: "标题", en: "what it lists")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where it comes from")
    let inForce = door.defaulted(
      "inForce", \.inForce, .object(), usually: .always, zh: "有效期间", en: "when it is in force")
    let entries = door.required(
      "entries", \.entries, .list(.object(), 1...5000), zh: "各项代码", en: "its codes")
    door.report(entries.map { findings(entries: $0) } ?? [])
    guard let tag, let title, let provenance, let inForce, let entries else { return nil }
    return CodeTable(unchecked: tag, title, provenance, inForce, entries)
  }
}
