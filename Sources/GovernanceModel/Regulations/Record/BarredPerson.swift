/// A person who may have no part in a case, why, and since when.
public struct BarredPerson: Hashable, Sendable {
  /// The person.
  public let person: Actor.ID
  /// Why.
  public let ground: Ground
  /// Since when.
  public let since: Instant

  /// Creates it.
  public init(
    person: Actor.ID, ground: Ground, since: Instant
  ) {
    self.person = person
    self.ground = ground
    self.since = since
  }

  /// Why somebody may have no part in a case.
  ///
  /// Code list: `accused`, `interested`, `recused`.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// 被检举控告.
    case accused
    /// 有利害关系.
    case interested
    /// 已回避.
    case recused
  }
}

extension BarredPerson.Ground: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .accused: Wording(zh: "被检举控告", en: "it accuses them")
    case .interested: Wording(zh: "有利害关系", en: "they have an interest in it")
    case .recused: Wording(zh: "已回避", en: "they have stepped back")
    }
  }
}

extension BarredPerson: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<BarredPerson>(
    "BarredPerson", zh: "应回避人员", en: "a person who may have no part in a case"
  ) { door in
    let person = door.required("person", \.person, .identifier(), zh: "人员", en: "the person")
    let ground = door.required("ground", \.ground, .code(), zh: "缘由", en: "why")
    let since = door.required("since", \.since, .instant, zh: "起始时间", en: "since when")
    guard let person, let ground, let since else { return nil }
    return BarredPerson(person: person, ground: ground, since: since)
  }
}
