import GovernanceModel

/// Whether a requirement is tested, and if not, why not.
public enum Testability: Hashable, Sendable {
  /// Vectors show it.
  case tested
  /// The text leaves it to the judgement of people; a program that decided it would overstep.
  case openNorm
  /// No message could show it, or it binds people and not systems.
  case untestable(Reason)

  /// Why something cannot be tested; the list is closed.
  ///
  /// Code list: `open-norm`, `outside-protocol`, `human-conduct`.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The text leaves it to judgement.
    case openNorm = "open-norm"
    /// No message could show it.
    case outsideProtocol = "outside-protocol"
    /// It is what people do and not the system.
    case humanConduct = "human-conduct"
  }

  /// Reads a testability.
  ///
  /// - Throws: ``WireError`` where the kind or the reason is unknown.
  init(json: JSONValue) throws(WireError) {
    switch try json.text("kind") {
    case "tested": self = .tested
    case "openNorm": self = .openNorm
    case "untestable":
      self = .untestable(
        try json.parsed("reason", "a reason of the closed list") { Reason(rawValue: $0) })
    default:
      throw WireError(
        path: "kind", found: "another text", expected: "tested, openNorm or untestable")
    }
  }

  var json: JSONValue {
    switch self {
    case .tested: ["kind": "tested"]
    case .openNorm: ["kind": "openNorm", "reason": .string(Reason.openNorm.rawValue)]
    case .untestable(let reason): ["kind": "untestable", "reason": .string(reason.rawValue)]
    }
  }
}
