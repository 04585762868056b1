import GovernanceModel

/// What the answers so far have named: values that only the subject knows, such as a cursor.
struct Bindings: Hashable, Sendable {
  private var values: [String: JSONValue] = [:]

  subscript(name: String) -> JSONValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// A message with the remembered values in the places that name them.
  func filled(_ message: JSONValue) -> JSONValue {
    switch message {
    case .object(let object):
      if object.members.count == 1, case .string(let name)? = object["$is"] {
        return values[name] ?? .null
      }
      return .object(JSONObject(object.members.map { ($0.name, filled($0.value)) }))
    case .array(let elements): return .array(elements.map(filled))
    default: return message
    }
  }
}
