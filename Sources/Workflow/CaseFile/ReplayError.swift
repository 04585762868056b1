/// A history whose events do not follow one another.
public struct ReplayError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The version of the event that does not fit.
  public let version: Int
  /// What was found and what was expected.
  public let message: String

  /// Creates an error.
  public init(version: Int, message: String) {
    self.version = version
    self.message = message
  }

  /// The fault as a sentence.
  public var description: String { "Event \(version) does not follow. \(message)" }
}
