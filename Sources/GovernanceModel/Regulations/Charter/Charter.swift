/// The regulations of a center taken together, as they are in force from some day on.
///
/// Invariants, checked whichever way it is made: no two regulations have one name; no clause and no parameter
/// belongs to two; no number is looser than its bound; a scheme of scores has no hole, no false sum and no
/// forbidden indicator.
///
/// Requirement: RP-02, RP-19.
public struct Charter: Hashable, Sendable {
  /// Its name and version, such as `shuicheng@2026.1`.
  public let id: VersionTag
  /// When it is in force.
  public let inForce: ForcePeriod
  /// The regulations, in order.
  public let regulations: [Regulation]
  /// How grid workers are assessed, where they are.
  public let scheme: ScoringScheme?

  /// Creates a charter.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    _ id: VersionTag, inForce: ForcePeriod = .always, regulations: [Regulation],
    scheme: ScoringScheme?
  ) throws(ValidationError) {
    self.init(unchecked: id, inForce, regulations, scheme)
    // By the same door as a file: what a program makes is held to no less.
    self = try Charter(json: canonicalJSON)
  }

  init(
    unchecked id: VersionTag, _ inForce: ForcePeriod, _ regulations: [Regulation],
    _ scheme: ScoringScheme?
  ) {
    self.id = id
    self.inForce = inForce
    self.regulations = regulations
    self.scheme = scheme
  }

  /// The regulation of a name.
  public func regulation(_ name: String) -> Regulation? {
    regulations.first { $0.name == name }
  }

  /// The same charter with a regulation in place of the one of its name, or behind all others.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public func with(
    _ regulation: Regulation, as id: VersionTag, from day: CivilDate? = nil
  ) throws(ValidationError) -> Charter {
    let isNew = self.regulation(regulation.name) == nil
    return try Charter(
      id, inForce: day.map { ForcePeriod(unchecked: $0, inForce.through) } ?? inForce,
      regulations: regulations.map { $0.name == regulation.name ? regulation : $0 }
        + (isNew ? [regulation] : []),
      scheme: scheme)
  }

  /// The same charter with another way of assessing grid workers.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public func with(
    _ scheme: ScoringScheme, as id: VersionTag
  ) throws(ValidationError) -> Charter {
    try Charter(id, inForce: inForce, regulations: regulations, scheme: scheme)
  }

  private static func findings(
    _ regulations: [(offset: Int, element: Regulation)]
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    var owner: [String: String] = [:]
    for (index, regulation) in regulations {
      let names =
        [regulation.name] + regulation.clauses.map(\.id.rawValue)
        + regulation.parameters.map { "parameter \($0.code)" }
      // A regulation says of itself what it says twice.
      for name in Set(names).sorted() {
        if let other = owner[name] {
          findings.append(
            ValidationFinding(
              code: "charter.repeated", path: "$.regulations[\(index)]",
              what: Wording(zh: "制度、条款或参数重复", en: "Two regulations claim one name"),
              found: Shown.same(name),
              expected: Wording(zh: "不同于 \(other) 的名称", en: "a name that is not of \(other)")))
        }
        owner[name] = owner[name] ?? regulation.name
      }
    }
    return findings
  }
}

extension Charter: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Charter>("Charter", zh: "制度汇编", en: "a charter of regulations")
  {
    door in
    let id = door.required("id", \.id, .version, zh: "名称与版本", en: "its name and version")
    let inForce = door.defaulted(
      "inForce", \.inForce, .object(), usually: .always, zh: "有效期间", en: "when it is in force")
    let regulations = door.required(
      "regulations", \.regulations, .list(.object(), 1...100), zh: "制度", en: "the regulations")
    let scheme = door.optional(
      "scheme", \.scheme, .object(), zh: "考核办法", en: "how grid workers are assessed")
    // One regulation that is wrong must not hide what is wrong between the others.
    let readable =
      regulations.map { Array($0.enumerated()) }
      ?? door.readable("regulations", .object(), upTo: 100)
    door.report(findings(readable))
    guard let id, let inForce, let regulations, let scheme else { return nil }
    return Charter(unchecked: id, inForce, regulations, scheme)
  }
}
