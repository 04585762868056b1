import GovernanceModel

/// A procedure as a picture: its states by stage, who owns the case in each, and which acts lead on.
///
/// It is text, and the same for the same procedure on every machine. Acts that leave the case where it is
/// are counted and not drawn, acts that every open state has are drawn once.
public struct ProcedureDiagram<V: Vocabulary>: Hashable, Sendable {
  /// What is drawn.
  public let procedure: Procedure<V>
  /// In which words.
  public let language: DiagramLanguage

  /// Creates a diagram; any procedure can be drawn, also one with findings.
  public init(_ procedure: Procedure<V>, in language: DiagramLanguage) {
    self.procedure = procedure
    self.language = language
  }

  /// From where an arrow goes.
  enum Start: Hashable {
    case nothing
    case anyOpen
    case state(V.State)
  }

  /// The acts that lead from one place to another.
  struct Edge {
    let from: Start
    let to: V.State
    var acts: [Act] = []

    /// Whether time alone goes this way.
    var isClock: Bool { acts.allSatisfy(\.isOnlyClock) }
  }

  /// An act on an arrow.
  struct Act: Hashable {
    let action: V.Action
    let mayBeClock: Bool
    let isOnlyClock: Bool
  }

  /// One edge for each pair of places, in the order in which the rows name them.
  var edges: [Edge] {
    var edges: [Edge] = []
    var places: [[Start?]: Int] = [:]
    for row in procedure.rows {
      guard case .state(let target) = row.to else { continue }
      for start in starts(of: row) {
        let key = [start, .state(target)]
        let place = places[key] ?? edges.count
        if place == edges.count {
          places[key] = place
          edges.append(Edge(from: start, to: target))
        }
        let act = act(of: row)
        if !edges[place].acts.contains(act) { edges[place].acts.append(act) }
      }
    }
    return edges
  }

  /// How many acts leave the case where it is.
  var overlays: Int {
    Set(procedure.rows.filter { $0.to == .same }.map(\.action)).count
  }

  /// The states that stand in no stage, each once: the ends, as a rule.
  var outside: [StateDefinition<V>] {
    defined.filter { procedure.stage(of: $0.state) == nil }
  }

  /// The states of a stage, where no earlier one has them.
  func states(of stage: Stage<V>) -> [StateDefinition<V>] {
    defined.filter { procedure.stage(of: $0.state) == stage }
  }

  /// Every state that is defined or that an arrow touches, in the order of the vocabulary.
  ///
  /// Only a procedure with findings has one without a definition; it is drawn as an end.
  private var defined: [StateDefinition<V>] {
    var touched: Set<V.State> = []
    for edge in edges {
      touched.insert(edge.to)
      if case .state(let state) = edge.from { touched.insert(state) }
    }
    return V.State.order.codes.compactMap { state in
      procedure.states.first { $0.state == state }
        ?? (touched.contains(state) ? StateDefinition(state, owner: nil) : nil)
    }
  }

  private func starts(of row: Row<V>) -> [Start] {
    switch row.from {
    case .nothing: return [.nothing]
    case .anyOpen: return [.anyOpen]
    case .states(let states):
      let open = Set(procedure.states.filter { !$0.isTerminal }.map(\.state))
      return Set(states) == open && open.count > 1 ? [.anyOpen] : states.map { .state($0) }
    }
  }

  private func act(of row: Row<V>) -> Act {
    let isClock = { (permission: Permission<V>) in permission.role == V.clock }
    return Act(
      action: row.action, mayBeClock: row.who.contains(where: isClock),
      isOnlyClock: !row.who.isEmpty && row.who.allSatisfy(isClock))
  }
}
