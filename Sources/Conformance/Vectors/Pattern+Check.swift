import GovernanceModel

/// Whether a pattern says anything, where it is read and long before somebody is held to it.
extension Pattern {
  /// Checks that a pattern holds no condition that there is not, whose operand is of another kind, or that plainly
  /// holds of anything or of nothing.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - isInside: Whether it stands in a condition that tries elements or turns the answer round, where nothing can
  ///     be remembered: what was tried in vain would be remembered, too.
  /// - Throws: ``WireError`` naming the place.
  static func check(_ pattern: JSONValue, isInside: Bool = false) throws(WireError) {
    switch pattern {
    case .array(let elements):
      for element in elements { try check(element, isInside: isInside) }
    case .object(let object):
      let marked = object.members.filter { $0.name.hasPrefix("$") }
      guard marked.isEmpty || marked.count == object.members.count else {
        throw WireError(
          path: "", found: "conditions and members in one object", expected: "either of the two")
      }
      guard object["$any"] == nil || object["$absent"] == nil else {
        throw WireError(path: "", found: "$any and $absent", expected: "one of the two")
      }
      for member in object.members {
        do throws(WireError) {
          if member.name.hasPrefix("$") {
            try check(member.name, member.value, isInside: isInside)
          } else {
            try check(member.value, isInside: isInside)
          }
        } catch { throw error.under(member.name) }
      }
    default: break
    }
  }

  private static func check(
    _ condition: String, _ operand: JSONValue, isInside: Bool
  ) throws(WireError) {
    guard operators.contains(condition) else {
      throw WireError(
        path: "", found: "another condition", expected: operators.sorted().joined(separator: ", "))
    }
    switch condition {
    case "$any", "$absent":
      guard operand == true else {
        throw WireError(path: "", found: operand.kind, expected: "true")
      }
    case "$set", "$has", "$lacks":
      let count = try operand.elements { (element) throws(WireError) in
        if case .object(let object) = element, object["$absent"] != nil {
          throw WireError(path: "", found: "$absent", expected: "what an element can be")
        }
        try check(element, isInside: true)
      }.count
      guard condition == "$set" || count > 0 else {
        throw WireError(
          path: "", found: "nothing, which holds of every array", expected: "elements")
      }
    case "$count":
      let count = try operand.number()
      guard count >= 0 else {
        throw WireError(path: "", found: "\(count)", expected: "0 or more")
      }
    case "$bind":
      _ = try operand.string()
      guard !isInside else {
        throw WireError(
          path: "", found: "a name inside another condition",
          expected: "one where exactly one value can be meant")
      }
    case "$is": _ = try operand.string()
    case "$not":
      if case .object(let object) = operand,
        let name = ["$any", "$absent", "$not"].first(where: { object[$0] != nil })
      {
        throw WireError(path: "", found: name, expected: "a pattern that says it without $not")
      }
      try check(operand, isInside: true)
    default: break
    }
  }

  /// The names that a value asks for with `$is`, in a message as in a pattern.
  static func asked(in value: JSONValue) -> Set<String> { names("$is", in: value) }

  /// The names that a pattern remembers with `$bind`.
  static func remembered(by pattern: JSONValue) -> Set<String> { names("$bind", in: pattern) }

  private static func names(_ condition: String, in value: JSONValue) -> Set<String> {
    switch value {
    case .array(let elements):
      return elements.reduce(into: []) { $0.formUnion(names(condition, in: $1)) }
    case .object(let object):
      return object.members.reduce(into: []) { names, member in
        if member.name == condition, case .string(let name) = member.value {
          names.insert(name)
        } else {
          names.formUnion(self.names(condition, in: member.value))
        }
      }
    default: return []
    }
  }
}
