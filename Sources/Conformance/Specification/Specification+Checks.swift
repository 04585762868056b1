import GovernanceModel

/// The checks of the charter: what each finds.
extension Specification {
  static func checks() throws(WireError) -> String {
    try SpecificationChecks.published().entries.map { entry in
      let parts: [(String, Wording)] = [
        ("Breach 违反", entry.breach), ("Subject 对象", entry.subject), ("Day 日期", entry.day),
        ("Evidence 依据", entry.evidence),
      ]
      let lines = parts.map { "- **\($0)**: \($1.en) \($1.zh)" }
      return "#### `\(entry.check)`\n\n\(lines.joined(separator: "\n"))"
    }.joined(separator: "\n\n")
  }
}
