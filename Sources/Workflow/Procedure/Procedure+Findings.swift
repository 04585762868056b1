public import GovernanceModel

extension Procedure {
  /// Everything that keeps the parts of the procedure from fitting together, with a body of law.
  public func findings(law: LawBook) -> [ProcedureFinding] {
    stateFindings() + rowFindings() + factFindings() + dutyFindings(law: law) + shapeFindings()
  }

  private func stateFindings() -> [ProcedureFinding] {
    var findings: [ProcedureFinding] = []
    let named = namedStates
    for state in V.State.allCases
    where named.contains(state) && !states.contains(where: { $0.state == state }) {
      findings.append(
        ProcedureFinding(
          "missingState", state.rawValue, zh: "流程用到该状态,却没有归属定义。",
          en: "The procedure uses the state, and no definition says who owns the case in it."))
    }
    for definition in states {
      guard let condition = definition.waivedWhen, CompiledGuard(condition) == nil else { continue }
      findings.append(
        ProcedureFinding(
          "guardTooLarge", definition.state.rawValue, zh: "条件展开后过大:\(condition.code)。",
          en: "The condition is too large once multiplied out: \(condition.code)."))
    }
    for state in V.State.allCases where stages.count(where: { $0.states.contains(state) }) > 1 {
      findings.append(
        ProcedureFinding(
          "stageOverlap", state.rawValue, zh: "该状态属于多个阶段。",
          en: "The state belongs to more than one stage."))
    }
    if !rows.contains(where: { $0.from == .nothing }) {
      findings.append(
        ProcedureFinding(
          "noOpening", id.description, zh: "没有开启案卷的动作。", en: "No row opens a case."))
    }
    return findings
  }

  private func rowFindings() -> [ProcedureFinding] {
    var findings: [ProcedureFinding] = []
    var seen: Set<[String]> = []
    for row in rows {
      for origin in origins(of: row) {
        if !seen.insert([row.action.rawValue, origin?.rawValue ?? ""]).inserted {
          findings.append(
            ProcedureFinding(
              "ambiguousRow", "\(row.action.rawValue) in \(origin?.rawValue ?? "nothing")",
              zh: "同一状态下的同一动作有多行。", en: "More than one row decides this action there."))
        }
      }
      if case .nothing = row.from, case .same = row.to {
        findings.append(
          ProcedureFinding(
            "openingWithoutState", row.action.rawValue, zh: "开启案卷的动作没有目标状态。",
            en: "A row that opens a case must name the state it opens in."))
      }
      if row.who.isEmpty {
        findings.append(
          ProcedureFinding(
            "nobodyPermitted", row.action.rawValue, zh: "没有人可以办理。",
            en: "The row permits nobody."))
      }
      findings += sizeFindings(conditions(of: row), row.action.rawValue)
    }
    return findings
  }

  private func sizeFindings(_ conditions: [Guard<V>], _ subject: String) -> [ProcedureFinding] {
    conditions.filter { CompiledGuard($0) == nil }.map { condition in
      ProcedureFinding(
        "guardTooLarge", subject, zh: "条件展开后过大:\(condition.code)。",
        en: "The condition is too large once multiplied out: \(condition.code).")
    }
  }

  private func factFindings() -> [ProcedureFinding] {
    rows.flatMap { row in
      (row.keeps + row.sets + row.clears).filter { !$0.isKept }.map {
        ProcedureFinding(
          "offeredFactKept", "\(row.action.rawValue): \($0.rawValue)", zh: "提供型事实不能保存。",
          en: "A fact that commands offer cannot be kept.")
      }
    }
  }

  private func dutyFindings(law: LawBook) -> [ProcedureFinding] {
    var findings: [ProcedureFinding] = []
    let used = Set(
      rows.flatMap { ($0.starts + $0.ends).map(\.duty) + $0.moves } + deemed.map(\.duty))
    for duty in V.Duty.allCases where used.contains(duty) && definition(of: duty) == nil {
      findings.append(
        ProcedureFinding(
          "missingDuty", duty.rawValue, zh: "该职责没有定义。", en: "The duty has no definition."))
    }
    for definition in duties {
      // A closure and no key path: in generic code a key path is made anew at every call, which took longer than all else.
      findings += sizeFindings(definition.rules.compactMap { $0.when }, definition.duty.rawValue)
      for choice in definition.rules where !law.knows(choice.rule) && ownRule(choice.rule) == nil {
        findings.append(
          ProcedureFinding(
            "unknownRule", "\(definition.duty.rawValue): \(choice.rule)",
            zh: "法律和流程中都没有该规则。", en: "Neither the law nor the procedure has this rule."))
      }
    }
    return findings
  }

  /// The states that a row or a stage names; one that none names needs no definition, as no case comes there.
  private var namedStates: Set<V.State> {
    var named = Set(stages.flatMap(\.states))
    for row in rows {
      if case .states(let origins) = row.from { named.formUnion(origins) }
      if case .state(let target) = row.to { named.insert(target) }
    }
    return named
  }

  package func ownRule(_ id: DeadlineRule.ID) -> DeadlineRule? { rules.first { $0.id == id } }

  /// The states a row starts from; nothing stands for "no case yet".
  package func origins(of row: Row<V>) -> [V.State?] {
    switch row.from {
    case .nothing: [nil]
    case .states(let states): states
    case .anyOpen: states.filter { !$0.isTerminal }.map(\.state)
    }
  }

  private func conditions(of row: Row<V>) -> [Guard<V>] {
    row.guards + (row.starts + row.ends).compactMap { $0.when }
  }
}
