import GovernanceModel

extension JSONValue {
  /// The value, taken through the door of its type.
  ///
  /// - Throws: ``WireError`` with the first of the findings.
  func checked<Value: WireType>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
    do { return try Value(validating: Draft(self)) } catch {
      let finding = error.findings.first
      throw WireError(
        path: String(finding?.path.drop { $0 == "$" || $0 == "." } ?? ""),
        found: finding?.found.en ?? "nothing",
        expected: finding?.expected.en ?? "a value of \(Value.layout.name)")
    }
  }
}
