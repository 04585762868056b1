extension JSONValue {
  /// The value that the kit wrote this of.
  ///
  /// - Throws: ``WireError`` with the first of the findings.
  package func stored<Value: WireType>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
    do { return try Value(stored: self) } catch {
      let finding = error.findings.first
      throw WireError(
        path: String(finding?.path.drop { $0 == "$" || $0 == "." } ?? ""),
        found: finding?.found.en ?? "nothing",
        expected: finding?.expected.en ?? "a value of \(Value.layout.name)")
    }
  }
}
