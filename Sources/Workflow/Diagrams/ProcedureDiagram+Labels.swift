import GovernanceModel

/// What stands at the parts of the picture, before either format makes it safe.
extension ProcedureDiagram {
  var title: [String] {
    [language.name(procedure.id.name, procedure.title), procedure.id.version]
  }

  func name(_ stage: Stage<V>) -> String { language.name(stage.code, stage.name) }

  /// The state and, below it, whose the case is there.
  func lines(_ definition: StateDefinition<V>) -> [String] {
    [language.word(definition.state)]
      + (definition.owner.map { [language.aside(language.word($0))] } ?? [])
  }

  /// The acts of an arrow; those that time does, or does too, say so.
  func lines(_ edge: Edge) -> [String] {
    edge.acts.map { act in
      let clock = language.word(V.clock)
      let mark =
        act.isOnlyClock ? clock : language.text(Wording(zh: "或\(clock)", en: "or \(clock)"))
      return language.word(act.action) + (act.mayBeClock ? language.aside(mark) : "")
    }
  }

  var anyOpen: String {
    language == .code
      ? "anyOpen" : language.text(Wording(zh: "任何未终结状态", en: "every open state"))
  }

  /// What is left out.
  var note: String {
    language.text(
      Wording(
        zh: "另有 \(overlays) 种不改变状态的动作未画出",
        en: "\(overlays) acts that leave the case where it is are not drawn"))
  }

  var hasAnyOpen: Bool { edges.contains { $0.from == .anyOpen } }

  /// The state that the note stands beside: the first one that a case comes to.
  var noted: V.State? { edges.first { $0.from == .nothing }?.to }
}
