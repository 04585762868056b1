/// The name and version of a text that decisions rest on: a procedure, a charter, a body of law.
///
/// Written `name@version`, such as `shuicheng@2026.1`; every event carries three of them.
public struct VersionTag: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The text's stable name.
  public let name: String
  /// The version within that name; versions are compared for equality only.
  public let version: String

  /// Creates a tag from its two parts.
  public init(_ name: String, _ version: String) {
    self.name = name
    self.version = version
  }

  /// Creates a tag from `name@version`, or nothing if a part is missing.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    name = String(parts[0])
    version = String(parts[1])
  }

  /// The tag as `name@version`.
  public var description: String { "\(name)@\(version)" }
}
