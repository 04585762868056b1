import GovernanceModel

/// The values that were imported, kept for export.
struct SubjectDocuments: Sendable {
  private var kept: [String: [@Sendable (Disclosure?) -> [UInt8]]] = [:]

  mutating func keep<Value: WireType>(_ value: Value) {
    kept[Value.layout.name, default: []].append { disclosure in
      disclosure.map { value.canonicalJSON(revealingUnder: $0) } ?? value.canonicalJSON
    }
  }

  /// The values of a type as canonical JSON, masked unless they are disclosed.
  func values(of type: String, under disclosure: Disclosure?) throws(WireError) -> [JSONValue] {
    var values: [JSONValue] = []
    for write in kept[type] ?? [] { values.append(try JSONReader.read(write(disclosure))) }
    return values
  }
}
