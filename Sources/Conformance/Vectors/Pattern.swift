import GovernanceModel

/// How answers are compared with what is expected; the rules stand in the vector and not in the taste of a
/// runner.
///
/// A scalar equals; an object is matched member by member and may have others; an array element by element.
/// An object whose members begin with `$` holds conditions, all of which must hold.
enum Pattern {
  /// The conditions that there are.
  static let operators: Set<String> = [
    "$any", "$absent", "$set", "$has", "$lacks", "$count", "$exact", "$not", "$bind", "$is",
  ]

  /// The first place at which a value does not match, or nothing; values that it names are remembered.
  static func mismatch(
    _ pattern: JSONValue, _ value: JSONValue?, at path: String, _ bindings: inout Bindings
  ) -> PatternMismatch? {
    let fault = PatternMismatch(path: path, expected: pattern, found: value)
    switch pattern {
    case .object(let object):
      if let conditions = conditions(in: object) {
        for condition in conditions
        where !holds(condition.name, condition.value, value, at: path, &bindings) {
          return fault
        }
        return nil
      }
      guard case .object(let found)? = value else { return fault }
      for member in object.members {
        let inner = path.isEmpty ? member.name : "\(path).\(member.name)"
        if let mismatch = mismatch(member.value, found[member.name], at: inner, &bindings) {
          return mismatch
        }
      }
      return nil
    case .array(let patterns):
      guard case .array(let found)? = value, found.count == patterns.count else { return fault }
      for (index, pair) in zip(patterns, found).enumerated() {
        if let mismatch = mismatch(pair.0, pair.1, at: "\(path)[\(index)]", &bindings) {
          return mismatch
        }
      }
      return nil
    default: return value == pattern ? nil : fault
    }
  }

  /// The members of an object of conditions, or nothing for one that is matched member by member.
  private static func conditions(in object: JSONObject) -> [JSONObject.Member]? {
    object.members.isEmpty || object.members.contains { !$0.name.hasPrefix("$") }
      ? nil : object.members
  }

  private static func holds(
    _ condition: String, _ operand: JSONValue, _ value: JSONValue?, at path: String,
    _ bindings: inout Bindings
  ) -> Bool {
    switch (condition, operand) {
    case ("$any", _): return value != nil
    case ("$absent", _): return value == nil
    case ("$exact", _): return value == operand
    case ("$not", _):
      var others = bindings
      return mismatch(operand, value, at: path, &others) != nil
    case ("$bind", .string(let name)):
      bindings[name] = value
      return value != nil
    case ("$is", .string(let name)): return value != nil && value == bindings[name]
    case ("$count", .number(let count)): return elements(value)?.count == count
    case ("$set", .array(let patterns)):
      guard let found = elements(value), found.count == patterns.count else { return false }
      return places(patterns, found, bindings)
    case ("$has", .array(let patterns)):
      guard let found = elements(value) else { return false }
      return places(patterns, found, bindings)
    case ("$lacks", .array(let patterns)):
      guard let found = elements(value) else { return false }
      return patterns.allSatisfy { pattern in found.allSatisfy { !matches(pattern, $0, bindings) } }
    default: return false
    }
  }

  private static func elements(_ value: JSONValue?) -> [JSONValue]? {
    if case .array(let elements)? = value { elements } else { nil }
  }

  private static func matches(
    _ pattern: JSONValue, _ value: JSONValue, _ bindings: Bindings
  ) -> Bool {
    var bindings = bindings
    return mismatch(pattern, value, at: "", &bindings) == nil
  }

  /// Whether every pattern finds an element of its own (an augmenting path for each, so that a wide pattern does
  /// not take the only element of a narrow one).
  private static func places(
    _ patterns: [JSONValue], _ found: [JSONValue], _ bindings: Bindings
  ) -> Bool {
    guard patterns.count <= found.count else { return false }
    var taken = [Int?](repeating: nil, count: found.count)
    func place(_ pattern: Int, _ tried: inout Set<Int>) -> Bool {
      for element in found.indices where !tried.contains(element) {
        guard matches(patterns[pattern], found[element], bindings) else { continue }
        tried.insert(element)
        if let other = taken[element], !place(other, &tried) { continue }
        taken[element] = pattern
        return true
      }
      return false
    }
    return patterns.indices.allSatisfy { pattern in
      var tried: Set<Int> = []
      return place(pattern, &tried)
    }
  }
}
