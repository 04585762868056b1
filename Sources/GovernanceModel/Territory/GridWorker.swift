/// A 网格员: who goes round in a grid, listens, and settles or reports what is found.
///
/// Standards keep more of a worker than the work needs: descent, political status, schooling, day
/// of birth and numbers have no field. Requirement: RP-09.
public struct GridWorker: Hashable, Sendable {
  /// Who it is.
  public let actor: Actor.ID
  /// Whether the work is a post of its own or comes with heading a villager group.
  public let employment: Employment

  /// Creates a grid worker.
  public init(_ actor: Actor.ID, employment: Employment) {
    self.actor = actor
    self.employment = employment
  }

  /// How a grid worker is employed.
  ///
  /// Code list: `groupHead`, `fullTime`.
  public enum Employment: String, Hashable, Sendable, Codable, CaseIterable {
    /// 村民小组长兼任.
    case groupHead
    /// 专职.
    case fullTime
  }
}

extension GridWorker.Employment: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .groupHead: Wording(zh: "村民小组长兼任", en: "as head of a villager group")
    case .fullTime: Wording(zh: "专职", en: "full time")
    }
  }
}

extension GridWorker: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<GridWorker>(
    "GridWorker", zh: "网格员", en: "a grid worker"
  ) { door in
    let actor = door.required("actor", \.actor, .identifier(), zh: "本人", en: "who it is")
    let employment = door.required(
      "employment", \.employment, .code(), zh: "专职或兼任", en: "full time or beside another post")
    guard let actor, let employment else { return nil }
    return GridWorker(actor, employment: employment)
  }
}
