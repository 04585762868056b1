import GovernanceModel

extension JSONValue {
  /// The same value with another in one place; nothing takes the place away.
  ///
  /// A path is a list of names; a number stands for an element, and `id=…` for the element of an id.
  func changed(_ path: String, _ change: (JSONValue?) -> JSONValue?) -> JSONValue {
    changed(path.split(separator: "/").map(String.init)[...], change)
  }

  func setting(_ path: String, _ value: JSONValue?) -> JSONValue { changed(path) { _ in value } }

  private func changed(
    _ path: ArraySlice<String>, _ change: (JSONValue?) -> JSONValue?
  ) -> JSONValue {
    guard let name = path.first else { return change(self) ?? .null }
    let rest = path.dropFirst()
    switch self {
    case .object(var object):
      let old = object[name]
      object[name] = rest.isEmpty ? change(old) : old?.changed(rest, change)
      return .object(object)
    case .array(var elements):
      guard let index = Self.index(name, in: elements) else { return self }
      if rest.isEmpty {
        elements.replaceSubrange(index...index, with: change(elements[index]).map { [$0] } ?? [])
      } else {
        elements[index] = elements[index].changed(rest, change)
      }
      return .array(elements)
    default: return self
    }
  }

  private static func index(_ name: String, in elements: [JSONValue]) -> Int? {
    if name == "last" { return elements.indices.last }
    guard name.hasPrefix("id=") || name.hasPrefix("profile=") else {
      return Int(name).flatMap { elements.indices.contains($0) ? $0 : nil }
    }
    let parts = name.split(separator: "=").map(String.init)
    return elements.firstIndex { (try? $0.text(parts[0])) == parts[1] }
  }

  /// The same array with one more element at its end.
  func adding(_ element: JSONValue) -> JSONValue {
    if case .array(let elements) = self { .array(elements + [element]) } else { self }
  }
}
