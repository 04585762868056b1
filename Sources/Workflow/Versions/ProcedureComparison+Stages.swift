import GovernanceModel

/// Stages and states.
extension ProcedureComparison {
  var stages: [Change] {
    let left = Dictionary(old.stages.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let right = Dictionary(
      new.stages.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    func subject(_ stage: Stage<V>) -> Wording {
      Wording(zh: "阶段“\(stage.name.zh)”", en: "the stage \"\(stage.name.en)\"")
    }
    var changes: [Change] = old.stages.filter { right[$0.code] == nil }.map {
      Change(.stageRemoved, $0.code, subject($0), reach: reach($0.states))
    }
    for stage in new.stages {
      guard let before = left[stage.code] else {
        changes.append(Change(.stageAdded, stage.code, subject(stage), reach: reach(stage.states)))
        continue
      }
      let moved = Set(before.states).symmetricDifference(stage.states)
      changes += [
        change(
          .stageNameChanged, stage.code, subject(before), before.name, stage.name,
          reach(stage.states)
        ) { $0 },
        difference(
          .stageStatesChanged, stage.code, subject(stage), Set(before.states), Set(stage.states),
          reach(moved)
        ) { $0.wording },
      ].compactMap(\.self)
    }
    let order = (
      old.stages.map(\.code).filter { right[$0] != nil },
      new.stages.map(\.code).filter { left[$0] != nil }
    )
    let reordered = change(
      .stageOrderChanged, "stages", Wording(zh: "阶段", en: "the stages"), order.0, order.1,
      Change.Reach()
    ) { codes in
      let names = codes.map { (left[$0] ?? right[$0])?.name ?? Wording(zh: $0, en: $0) }
      return Wording(
        zh: names.map(\.zh).joined(separator: "、"), en: names.map(\.en).joined(separator: ", "))
    }
    return changes + [reordered].compactMap(\.self)
  }

  var states: [Change] {
    func definition(_ procedure: Procedure<V>, _ state: V.State) -> StateDefinition<V>? {
      procedure.states.first { $0.state == state }
    }
    return V.State.order.codes.flatMap { state -> [Change] in
      let (left, right) = (definition(old, state), definition(new, state))
      let subject = Wording(zh: "状态“\(state.wording.zh)”", en: "the state \"\(state.wording.en)\"")
      return [
        change(
          .ownerChanged, state.rawValue, subject, left?.owner, right?.owner, reach([state])
        ) { $0?.wording ?? Wording(zh: "终结,无归属", en: "nobody, an end") },
        change(
          .waiverChanged, state.rawValue, subject, left?.waiver, right?.waiver, reach([state])
        ) { $0 ?? Wording(zh: "无", en: "none") },
      ].compactMap(\.self)
    }
  }
}
