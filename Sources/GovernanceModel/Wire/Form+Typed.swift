extension Form {
  /// The form of a type that is one value of this form, such as a room that is written as its code.
  func typed<Whole>(
    _ make: @escaping @Sendable (Value) -> Whole, _ part: @escaping @Sendable (Whole) -> Value
  ) -> Form<Whole> {
    Form<Whole>(
      schema: schema, read: { read($0, &$1).map(make) }, write: { write(part($0), &$1) },
      codes: { codes(part($0), $1, &$2) })
  }

  /// What the form finds in a part that an initializer was given, so that both doors say the same.
  ///
  /// - Parameters:
  ///   - json: The part as it would stand on the wire.
  ///   - step: The step to it from the whole, such as `.name`.
  /// - Returns: The findings; none where the form accepts the part.
  func findings(in json: JSONValue, at step: String) -> [ValidationFinding] {
    var inspection = Inspection()
    _ = inspection.step(step) { read(json, &$0) }
    return inspection.findings
  }
}
