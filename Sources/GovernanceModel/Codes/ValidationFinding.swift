/// One reason why a value was refused at the door: what is wrong, what was found, what is expected.
public struct ValidationFinding: Hashable, Sendable, CustomStringConvertible {
  /// The stable code of the broken invariant, such as `center.directors`.
  public let code: String
  /// Where the fault lies: a JSON path from the value that was refused, such as `$.rooms[2]`.
  public let path: String
  /// What was found, never a personal value.
  public let found: Wording
  /// What the invariant asks for.
  public let expected: Wording
  /// What is wrong, as a sentence without its full stop.
  public let what: Wording

  /// Creates a finding.
  public init(code: String, path: String, what: Wording, found: Wording, expected: Wording) {
    self.code = code
    self.path = path
    self.what = what
    // Whatever rule says it: no finding tells a number of a person.
    self.found = PersonalNumber.withheld(found)
    self.expected = PersonalNumber.withheld(expected)
  }

  /// Creates a finding about something that reads alike in both languages: a number, a code.
  public init(code: String, path: String, what: Wording, found: String, expected: Wording) {
    self.init(
      code: code, path: path, what: what, found: Wording(zh: found, en: found),
      expected: expected)
  }

  /// The same finding seen from a value that holds this one at a path.
  public func under(_ outer: String) -> ValidationFinding {
    ValidationFinding(
      code: code, path: outer + path.dropFirst(path.hasPrefix("$") ? 1 : 0), what: what,
      found: found, expected: expected)
  }

  /// The whole sentence in one language.
  public func sentence(_ language: Language) -> String {
    switch language {
    case .zh: "\(what.zh):现为\(found.zh),应为\(expected.zh)。"
    case .en: "\(what.en): found \(found.en), expected \(expected.en)."
    }
  }

  /// The English sentence behind its code.
  public var description: String { "\(code) at \(path): \(sentence(.en))" }
}
