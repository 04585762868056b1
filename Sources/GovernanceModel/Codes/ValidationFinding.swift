/// One reason why a value was refused at the door: what is wrong, what was found, what is expected.
public struct ValidationFinding: Hashable, Sendable, CustomStringConvertible {
  /// The stable code of the broken invariant, such as `center.directors.count`.
  public let code: String
  /// Where the fault lies inside the value, such as `directors`.
  public let path: String
  /// The value that was found, never a personal one.
  public let found: String
  /// What the invariant asks for.
  public let expected: Wording
  /// What is wrong, as a sentence without its full stop.
  public let what: Wording

  /// Creates a finding.
  public init(code: String, path: String, what: Wording, found: String, expected: Wording) {
    self.code = code
    self.path = path
    self.what = what
    self.found = found
    self.expected = expected
  }

  /// The whole sentence in one language.
  public func sentence(_ language: Language) -> String {
    switch language {
    case .zh: "\(what.zh):现为\(found),应为\(expected.zh)。"
    case .en: "\(what.en): found \(found), expected \(expected.en)."
    }
  }

  /// The English sentence behind its code.
  public var description: String { "\(code) at \(path): \(sentence(.en))" }
}
