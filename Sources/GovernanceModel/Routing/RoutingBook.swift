/// The rules by which matters are routed, in order: the first that fits proposes where a matter goes.
///
/// It proposes; who dispatches decides, and the procedure says whether they may.
///
/// Invariants of the door: no two rules, and no two competences, have one name; a rule names a competence
/// of the book; no rule stands behind one that takes every matter it is for.
public struct RoutingBook: Hashable, Sendable {
  /// Which edition this is.
  public let version: VersionTag
  /// What organs are competent for.
  public let competences: [Competence]
  /// The rules, in order.
  public let rules: [RoutingRule]

  /// Creates a book of the kit's or a district's own making, which no door has looked at.
  public init(version: VersionTag, competences: [Competence], rules: [RoutingRule]) {
    self.version = version
    self.competences = competences
    self.rules = rules
  }

  /// The rules that are for a matter, in order.
  public func rules(
    for matter: Matter, severity: Severity?, complexity: Complexity?
  ) -> [RoutingRule] {
    rules.filter { $0.condition.holds(for: matter, severity: severity, complexity: complexity) }
  }

  /// The competence of a name.
  public func competence(_ id: Competence.ID) -> Competence? {
    competences.first { $0.id == id }
  }

  /// The competences for which a district has yet to name an organ.
  public var unfilled: [Competence] { competences.filter(\.organs.isEmpty) }

  /// The same book with the organs that a district names; what it does not name stays as it is.
  public func naming(_ organs: [Competence.ID: [Organ.ID]], as version: VersionTag) -> RoutingBook {
    RoutingBook(
      version: version,
      competences: competences.map { competence in
        organs[competence.id].map {
          Competence(id: competence.id, title: competence.title, organs: $0)
        } ?? competence
      }, rules: rules)
  }
}

extension RoutingBook: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RoutingBook>(
    "RoutingBook", zh: "分流规则汇编", en: "an edition of the routing rules"
  ) { door in
    let version = door.required("version", \.version, .version, zh: "版本", en: "its edition")
    let competences = door.required(
      "competences", \.competences, .list(.object(), 0...1000), zh: "主管事项",
      en: "what organs are competent for")
    let rules = door.required(
      "rules", \.rules, .list(.object(), 1...1000), zh: "规则", en: "its rules, in order")
    guard let version, let competences, let rules else { return nil }
    let book = RoutingBook(version: version, competences: competences, rules: rules)
    door.report(book.findings())
    return book
  }
}
