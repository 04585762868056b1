import GovernanceModel

/// Filling the placeholders of the chapters.
extension Specification {
  /// A chapter with its tables: `{{table:NAME}}`, `{{list:NAME}}` and `{{requirements:PROFILE}}`, each alone or in
  /// a line.
  func filled(_ text: String) throws(WireError) -> String {
    var result = ""
    var rest = text[...]
    while let begin = rest.firstRange(of: "{{") {
      result += rest[..<begin.lowerBound]
      let tail = rest[begin.upperBound...]
      guard let end = tail.firstRange(of: "}}") else {
        throw WireError(path: "", found: "{{ without }}", expected: "a placeholder")
      }
      result += try value(of: String(tail[..<end.lowerBound]))
      rest = tail[end.upperBound...]
    }
    return result + rest
  }

  private func value(of placeholder: String) throws(WireError) -> String {
    let parts = placeholder.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.last) {
    case ("table", let name?):
      if let table = SpecificationTable(rawValue: name) { return try table.markdown(of: self) }
    case ("list", "settledFacts"?): return Self.settledFacts
    case ("list", "invariants"?): return try SpecificationInvariants.published().markdown
    case ("requirements", let name?):
      if let profile = Profile(rawValue: name) { return requirements(of: profile) }
    default: break
    }
    throw WireError(
      path: placeholder, found: "a placeholder that there is not",
      expected: "table, list or requirements with a known name")
  }

  /// The names of the placeholders in the chapters, in order.
  package var placeholders: [String] {
    chapters.flatMap { chapter in
      chapter.text.components(between: "{{", and: "}}")
    }
  }
}

extension String {
  /// The texts between two marks.
  fileprivate func components(between begin: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let first = rest.firstRange(of: begin) {
      let tail = rest[first.upperBound...]
      guard let last = tail.firstRange(of: end) else { return found }
      found.append(String(tail[..<last.lowerBound]))
      rest = tail[last.upperBound...]
    }
    return found
  }
}
