/// An open code that a value holds, and where it holds it.
public struct CodeUse: Hashable, Sendable {
  /// The JSON path to the code.
  public let path: String
  /// The code.
  public let code: CodedValue

  /// Creates a use.
  public init(path: String, code: CodedValue) {
    self.path = path
    self.code = code
  }
}
