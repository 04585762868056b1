extension CasePathDiagram {
  /// The diagram as a Mermaid state diagram.
  ///
  /// - Complexity: O(*n*), where *n* is the number of steps.
  public var mermaid: String {
    var lines = ["stateDiagram-v2", "  %% \(MermaidText.escaped(title.joined(separator: " ")))"]
    if steps.contains(where: \.isClock) {
      lines.append("  classDef clock stroke-dasharray: 5 5")
    }
    if steps.contains(where: { !$0.fellDue.isEmpty }) {
      lines.append("  classDef due stroke-width: 3px")
    }
    for place in steps.indices {
      lines.append("  state \"\(MermaidText.label(self.lines(place)))\" as step_\(place + 1)")
    }
    for (place, step) in steps.enumerated() {
      lines.append("  \(place == 0 ? "[*]" : "step_\(place)") --> step_\(place + 1)")
      if step.isClock { lines.append("  class step_\(place + 1) clock") }
      if !step.fellDue.isEmpty { lines.append("  class step_\(place + 1) due") }
    }
    if isOver { lines.append("  step_\(steps.count) --> [*]") }
    return lines.joined(separator: "\n") + "\n"
  }
}
