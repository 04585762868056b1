import GovernanceModel

/// What would make a procedure run without end, outside its numbers, or outside the compiled table.
extension Procedure {
  package func shapeFindings() -> [ProcedureFinding] {
    parameterFindings() + listFindings() + deemedFindings()
  }

  /// What is told apart by one bit each in a number of sixty-four.
  private static var mostBits: Int { 64 }

  private func parameterFindings() -> [ProcedureFinding] {
    let ranges: [(String, Int, ClosedRange<Int>)] = [
      ("warnAfterPercent", parameters.warnAfterPercent.amount, 0...100),
      ("yellowAfterWorkdays", parameters.yellowAfterWorkdays.amount, 0...366),
      (
        "redAfterWorkdays", parameters.redAfterWorkdays.amount,
        min(max(parameters.yellowAfterWorkdays.amount, 0), 366)...366
      ),
      ("mostBackdatingHours", parameters.mostBackdatingHours.amount, 0...8784),
    ]
    let own = V.Parameter.order.codes.compactMap { parameter in
      parameters.own[parameter].map { (parameter.rawValue, $0.amount, parameter.range) }
    }
    let missing = V.Parameter.order.codes.filter { parameters.own[$0] == nil }.map { parameter in
      ProcedureFinding(
        "missingParameter", parameter.rawValue, zh: "缺少该参数。", en: "The parameter is missing.")
    }
    return missing
      + (ranges + own).filter { !$0.2.contains($0.1) }.map { name, amount, range in
        ProcedureFinding(
          "parameterRange", name,
          zh: "参数超出范围:现为 \(amount),应为 \(range.lowerBound) 至 \(range.upperBound)。",
          en: "The parameter is out of range: found \(amount), expected \(range.lowerBound) to "
            + "\(range.upperBound).")
      }
  }

  private func listFindings() -> [ProcedureFinding] {
    var findings: [ProcedureFinding] = []
    if rows.count > 10_000 {
      findings.append(
        ProcedureFinding(
          "tooManyRows", id.description, zh: "行数过多:\(rows.count)。",
          en: "There are too many rows: found \(rows.count), expected at most 10000."))
    }
    if deemed.count > Self.mostBits {
      findings.append(
        ProcedureFinding(
          "tooManyDeemedActs", id.description, zh: "视为完成的动作过多:\(deemed.count)。",
          en: "There are too many deemed acts: found \(deemed.count), expected at most "
            + "\(Self.mostBits)."))
    }
    for row in rows where row.guards.count > Self.mostBits {
      findings.append(
        ProcedureFinding(
          "tooManyGuards", row.action.rawValue, zh: "该行条件过多:\(row.guards.count)。",
          en: "The row has too many guards: found \(row.guards.count), expected at most "
            + "\(Self.mostBits)."))
    }
    for row in rows where origins(of: row).isEmpty {
      findings.append(
        ProcedureFinding(
          "noOrigin", row.action.rawValue, zh: "该行没有起始状态。",
          en: "The row starts from no state."))
    }
    for row in rows where Set(row.starts.map(\.duty)).count != row.starts.count {
      findings.append(
        ProcedureFinding(
          "dutyStartedTwice", row.action.rawValue, zh: "该行重复开始同一职责。",
          en: "The row starts one duty twice."))
    }
    for duty in V.Duty.allCases where duties.count(where: { $0.duty == duty }) > 1 {
      findings.append(
        ProcedureFinding(
          "duplicateDuty", duty.rawValue, zh: "该职责有多个定义。",
          en: "The duty has more than one definition."))
    }
    for state in V.State.allCases where states.count(where: { $0.state == state }) > 1 {
      findings.append(
        ProcedureFinding(
          "duplicateState", state.rawValue, zh: "该状态有多个定义。",
          en: "The state has more than one definition."))
    }
    for definition in duties where definition.rules.isEmpty {
      findings.append(
        ProcedureFinding(
          "missingRule", definition.duty.rawValue, zh: "该职责没有期限规则。",
          en: "The duty has no rule by which it falls due."))
    }
    return findings
  }

  /// An act that nobody but a person may do, or that leaves the case where it is, cannot be deemed done.
  private func deemedFindings() -> [ProcedureFinding] {
    deemed.flatMap { act in
      let matching = rows.filter { $0.action == act.action }
      let isSound =
        !matching.isEmpty
        && matching.allSatisfy { row in
          row.to != .same && row.who.contains { $0.role == V.clock }
        }
      return isSound
        ? []
        : [
          ProcedureFinding(
            "deemedAct", act.action.rawValue, zh: "视为完成的动作须由时限办理并改变状态。",
            en: "A deemed act must have a row for the clock that moves the case on.")
        ]
    }
  }
}
