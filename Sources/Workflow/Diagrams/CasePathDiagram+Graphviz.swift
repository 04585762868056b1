extension CasePathDiagram {
  /// The diagram for Graphviz.
  ///
  /// - Complexity: O(*n*), where *n* is the number of steps.
  public var graphviz: String {
    var lines = GraphvizForm.opening("path", title: title)
    lines.append("  start [shape=point, width=0.15, label=\"\"];")
    for (place, step) in steps.enumerated() {
      let isLast = isOver && place == steps.count - 1
      lines.append(
        "  step_\(place + 1) [label=\(GraphvizText.label(self.lines(place)))"
          + (step.isClock ? ", style=dashed" : "") + (step.fellDue.isEmpty ? "" : ", penwidth=3")
          + (isLast ? ", peripheries=2" : "") + "];")
    }
    for (place, step) in steps.enumerated() {
      lines.append(
        "  \(place == 0 ? "start" : "step_\(place)") -> step_\(place + 1)"
          + (step.isClock ? " [style=dashed];" : ";"))
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }
}
