import GovernanceModel

/// A day that the test spells out.
func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("\(text) is no day") }
  return date
}

/// An identifier that the test spells out.
func id<T>(_ text: String) -> Identifier<T> {
  guard let id = Identifier<T>(text) else { preconditionFailure("\(text) is no identifier") }
  return id
}

/// A division that the test spells out.
func division(_ text: String) -> DivisionCode {
  guard let code = DivisionCode(text) else { preconditionFailure("\(text) is no division") }
  return code
}

/// The codes of the findings with which the door refuses a value; none if it lets it in.
func refusals<Value>(_ make: () throws(ValidationError) -> Value) -> [String] {
  do throws(ValidationError) {
    _ = try make()
    return []
  } catch {
    return error.findings.map(\.code)
  }
}
