public import GovernanceModel

/// One expectation of the suite: what there is before, what is sent, and what must come back.
///
/// Vectors are data. Once released a vector never changes; what was wrong gets a new name.
public struct Vector: Hashable, Sendable {
  /// Its name, the requirement's and a letter: `SGC-P2-014c`.
  public let id: String
  /// The requirements that it shows, the one in its name first.
  public let requirements: [String]
  /// The profile that it belongs to.
  public let profile: Profile
  /// The kind of fault that it finds.
  public let bugClass: String
  /// Whether it shows that something happens, or that something does not.
  public let polarity: Polarity
  /// Where it comes from.
  public let origin: Origin
  /// What it shows, in a few words.
  public let title: Wording
  /// Why it matters.
  public let rationale: String
  /// The world it happens in, or nothing where no people and offices are needed.
  public let world: String?
  /// The scene that goes before, or nothing.
  public let scene: String?
  /// The moment at which it begins, or nothing for the world's.
  public let clock: Instant?
  /// What is sent and expected, in order.
  public let steps: [VectorStep]

  /// Whether a vector shows that something happens, or that it does not.
  ///
  /// Code list: `positive`, `negative`, `both`.
  public enum Polarity: String, Hashable, Sendable, Codable, CaseIterable {
    /// Something must happen.
    case positive
    /// Something must not happen.
    case negative
    /// Both: the laws of stores are checked from either side at once.
    case both
  }

  /// Where a vector comes from.
  ///
  /// Code list: `written`, `table`, `walk`, `pairwise`, `counterexample`.
  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was written for a requirement.
    case written
    /// It is a line of a table that was written.
    case table
    /// It is a path through the procedure.
    case walk
    /// It is one of the pairs of values of several axes.
    case pairwise
    /// It is what a search found against an earlier state of a system.
    case counterexample
  }

  /// The requirement in its name.
  public var requirement: String { Self.requirement(of: id) }

  /// The requirement in the name of a vector.
  static func requirement(of id: String) -> String {
    String(id.reversed().drop { $0.isLetter }.reversed())
  }

  /// Reads a vector.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    id = try json.text("id")
    requirements = try json.required("requirements") { (list) throws(WireError) in
      try list.elements { (name) throws(WireError) in try name.string() }
    }
    profile = try json.parsed("profile", "a profile") { Profile(rawValue: $0) }
    bugClass = try json.text("bugClass")
    polarity = try json.parsed("polarity", "a polarity") { Polarity(rawValue: $0) }
    origin = try json.parsed("origin", "an origin") { Origin(rawValue: $0) }
    title = try json.required("title") { (title) throws(WireError) in
      Wording(zh: try title.text("zh"), en: try title.text("en"))
    }
    rationale = try json.text("rationale")
    let given = try json.member("given")
    world = try given?.parsedIfPresent("world", "the name of a world") { $0 }
    scene = try given?.parsedIfPresent("scene", "the name of a scene") { $0 }
    clock = try json.parsedIfPresent("clock", "a moment") { Instant($0) }
    steps = try json.required("steps") { (list) throws(WireError) in
      try list.elements { (step) throws(WireError) in try VectorStep(json: step) }
    }
  }
}

extension Vector: CustomStringConvertible {
  /// Its name and title.
  public var description: String { "\(id): \(title.en)" }
}
