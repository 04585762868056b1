extension ProcedureDiagram {
  /// The diagram for Graphviz.
  ///
  /// Stages are clusters, ends have a double line, and what time alone does is dashed.
  ///
  /// - Complexity: Grows with the rows times the states they start from.
  public var graphviz: String {
    var lines = GraphvizForm.opening("procedure", title: title)
    lines.append("  start [shape=point, width=0.15, label=\"\"];")
    for (place, stage) in procedure.stages.enumerated() {
      let states = states(of: stage)
      guard !states.isEmpty else { continue }
      lines.append("  subgraph cluster_\(place + 1) {")
      lines.append("    label=\(GraphvizText.label([name(stage)]));")
      lines += states.map { "    " + node($0) }
      lines.append("  }")
    }
    lines += outside.map { "  " + node($0) }
    if hasAnyOpen {
      lines.append("  any_open [shape=box, style=dashed, label=\(GraphvizText.label([anyOpen]))];")
    }
    lines.append("  note [shape=note, style=solid, label=\(GraphvizText.label([note]))];")
    lines += edges.map { edge in
      "  \(id(edge.from)) -> \(DiagramID.of(edge.to)) [label="
        + GraphvizText.label(self.lines(edge)) + (edge.isClock ? ", style=dashed" : "")
        + (isBackward(edge) ? ", constraint=false" : "") + "];"
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func node(_ definition: StateDefinition<V>) -> String {
    "\(DiagramID.of(definition.state)) [label=\(GraphvizText.label(lines(definition)))"
      + (definition.isTerminal ? ", shape=ellipse, peripheries=2" : "") + "];"
  }

  /// Whether an arrow leads to an earlier stage; the later ones are then still drawn below.
  private func isBackward(_ edge: Edge) -> Bool {
    guard case .state(let from) = edge.from else { return false }
    let place = { (state: V.State) in
      procedure.stages.firstIndex { $0.states.contains(state) } ?? procedure.stages.count
    }
    return place(edge.to) < place(from)
  }

  private func id(_ start: Start) -> String {
    switch start {
    case .nothing: "start"
    case .anyOpen: "any_open"
    case .state(let state): DiagramID.of(state)
    }
  }
}
