public import GovernanceModel

/// How a subject describes itself.
public struct SubjectDescription: Hashable, Sendable {
  /// The name of the system.
  public let name: String
  /// Who makes it.
  public let vendor: String
  /// Its version: a release, never a branch that is another thing tomorrow.
  public let version: String
  /// What it is written in.
  public let language: String
  /// The versions of the specification that it follows.
  public let specification: [String]
  /// The profiles that it claims.
  public let profiles: [Profile]
  /// What it can do, see ``MessageKind/capabilities``.
  public let capabilities: [String]
  /// Where it is known not to follow, each with a place where that is written down.
  public let deviations: [Deviation]

  /// A requirement that a subject is known not to meet.
  public struct Deviation: Hashable, Sendable {
    /// The requirement.
    public let requirement: String
    /// Where it is written down.
    public let link: String
    /// Since which version of the subject.
    public let since: String

    /// Creates a deviation.
    public init(requirement: String, link: String, since: String) {
      self.requirement = requirement
      self.link = link
      self.since = since
    }
  }

  /// Creates a description.
  public init(
    name: String, vendor: String, version: String, language: String,
    specification: [String] = [Suite.specification], profiles: [Profile],
    capabilities: [String] = MessageKind.capabilities, deviations: [Deviation] = []
  ) {
    self.name = name
    self.vendor = vendor
    self.version = version
    self.language = language
    self.specification = specification
    self.profiles = profiles
    self.capabilities = capabilities
    self.deviations = deviations
  }

  /// Reads a description out of the answer to `describe`.
  ///
  /// Profiles and capabilities that there are not, profiles that are reserved and versions that are branches are refused and not
  /// passed over: whoever claims them means something that nobody can check.
  ///
  /// - Throws: ``WireError`` naming the member.
  public init(json: JSONValue) throws(WireError) {
    name = try json.parsed("name", "a name", Self.told)
    vendor = try json.parsed("vendor", "a name", Self.told)
    version = try json.parsed("version", "the version of a release, such as 1.4.2") {
      ReleaseVersion.isOne($0) ? $0 : nil
    }
    language = try json.parsed("language", "a name", Self.told)
    specification = try json.list("specification", "a version") { $0 }
    guard specification.contains(Suite.specification) else {
      throw WireError(
        path: "specification", found: specification.joined(separator: ", "),
        expected: "one that is \(Suite.specification)")
    }
    profiles = try json.list("profiles", "a profile that there is") { Profile(rawValue: $0) }
    capabilities = try json.list("capabilities", "a capability that there is") {
      MessageKind.capabilities.contains($0) ? $0 : nil
    }
    try Self.checkOnce(profiles.map(\.rawValue), "profiles")
    try Self.checkOnce(capabilities, "capabilities")
    deviations =
      try json.optional("deviations") { (list) throws(WireError) in
        try list.elements { (item) throws(WireError) in
          Deviation(
            requirement: try item.text("requirement"),
            link: try item.parsed("link", "a link of http or https") {
              WebLink.isOne($0) ? $0 : nil
            },
            since: try item.parsed("since", "the version of a release") {
              ReleaseVersion.isOne($0) ? $0 : nil
            })
        }
      } ?? []
    try Self.checkOnce(deviations.map(\.requirement), "deviations")
  }

  /// The description as the answer to `describe` has it.
  public var json: JSONValue {
    .object(
      JSONObject([
        ("name", .string(name)), ("vendor", .string(vendor)), ("version", .string(version)),
        ("language", .string(language)),
        ("specification", .array(specification.map { .string($0) })),
        ("profiles", .array(profiles.map { .string($0.rawValue) })),
        ("capabilities", .array(capabilities.map { .string($0) })),
        (
          "deviations",
          .array(
            deviations.map {
              [
                "requirement": .string($0.requirement), "link": .string($0.link),
                "since": .string($0.since),
              ]
            })
        ),
      ]))
  }

  /// A text in which something can be seen.
  private static func told(_ text: String) -> String? {
    text.unicodeScalars.contains { !$0.properties.isWhitespace && VisibleText.isShown($0) }
      ? text : nil
  }

  private static func checkOnce(_ names: [String], _ path: String) throws(WireError) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw WireError(path: path, found: "\(name) twice", expected: "each once")
    }
  }
}
