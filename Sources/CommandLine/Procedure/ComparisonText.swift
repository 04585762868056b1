#if Tool
  import GovernanceModel
  import GovernanceSimulation

  /// Two runs side by side as lines for people: each measure in both, and the difference.
  struct ComparisonText {
    private let comparison: SimulationComparison
    private let language: Language

    init(_ comparison: SimulationComparison, _ language: Language) {
      self.comparison = comparison
      self.language = language
    }

    var text: String {
      let (base, other) = (comparison.base.setting, comparison.other.setting)
      let head = [
        "A: \(base.procedure), \(base.calendar)", "B: \(other.procedure), \(other.calendar)",
        Wording(
          zh: "同一种子、同样的事项;差异只来自流程或日历。各列:A,B,B − A",
          en:
            "The same seed and matters: what differs comes from procedure or calendar. Columns: A, B, B − A"
        )[language],
      ]
      return
        (head
        + comparison.lines.map { line in
          let sign = line.difference > 0 ? "+" : ""
          return
            "  \(line.wording[language]): \(line.base), \(line.other), \(sign)\(line.difference)"
        }).joined(separator: "\n")
    }
  }
#endif
