extension ProcedureDiagram {
  /// The diagram as a Mermaid state diagram.
  ///
  /// Stages are composite states. Mermaid draws every arrow of a state diagram alike, so what time does
  /// is marked in words.
  ///
  /// - Complexity: Grows with the rows times the states they start from.
  public var mermaid: String {
    var lines = ["stateDiagram-v2", "  %% \(MermaidText.escaped(title.joined(separator: " ")))"]
    for (place, stage) in procedure.stages.enumerated() {
      let states = states(of: stage)
      guard !states.isEmpty else { continue }
      lines.append("  state \"\(MermaidText.label([name(stage)]))\" as stage_\(place + 1) {")
      lines += states.map { "    " + node($0) }
      lines.append("  }")
    }
    lines += outside.map { "  " + node($0) }
    if hasAnyOpen { lines.append("  state \"\(MermaidText.label([anyOpen]))\" as any_open") }
    lines += edges.map { edge in
      "  \(id(edge.from)) --> \(DiagramID.of(edge.to)) : "
        + MermaidText.label(self.lines(edge))
    }
    lines += outside.filter(\.isTerminal).map { "  \(DiagramID.of($0.state)) --> [*]" }
    if let noted {
      lines.append("  note right of \(DiagramID.of(noted))")
      lines.append("    \(MermaidText.escaped(note))")
      lines.append("  end note")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func node(_ definition: StateDefinition<V>) -> String {
    "state \"\(MermaidText.label(lines(definition)))\" as \(DiagramID.of(definition.state))"
  }

  private func id(_ start: Start) -> String {
    switch start {
    case .nothing: "[*]"
    case .anyOpen: "any_open"
    case .state(let state): DiagramID.of(state)
    }
  }
}
