import GovernanceModel

/// Deadline rules and clauses.
extension Specification {
  static var rules: String {
    SpecificationTable.table(
      [
        "rule 规则", "en", "zh", "limit 期限", "from 起算", "holder 主体", "end 届满", "extension 延长",
        "stands still 停止", "source 来源", "in force 有效期",
      ],
      (LawBook.national.rules + LawBook.typical.rules).map { line($0) })
  }

  private static func line(_ rule: DeadlineRule) -> [String] {
    let start: String = rule.excludesStartDay ? "" : " counted 计入始日"
    let grounds: [String] = rule.suspensions.map(\.code)
    let last: String = rule.inForceThrough?.description ?? ""
    var cells: [String] = ["`\(rule.id.rawValue)`", rule.title.en, rule.title.zh]
    cells.append(both(rule.limit.wording))
    cells.append("`\(rule.startEvent.rawValue)`\(start)")
    cells.append("`\(rule.holder.rawValue)`")
    cells.append("`\(rule.endRolling.rawValue)`")
    cells.append(rule.extending.map { terms($0) } ?? "–")
    cells.append(grounds.isEmpty ? "–" : SpecificationTable.codes(grounds))
    cells.append(both(rule.provenance.wording))
    cells.append("\(rule.inForceFrom.description)–\(last)")
    return cells
  }

  static var clauses: String {
    Charter.shuicheng.regulations.map { regulation in
      let head = "#### \(regulation.name) \(regulation.title.zh) \(regulation.title.en)"
      let clauses = SpecificationTable.table(
        ["clause 条款", "kind 种类", "en", "zh", "check 检查", "before 把关动作", "source 来源"],
        regulation.clauses.map { line($0) })
      guard !regulation.parameters.isEmpty else { return "\(head)\n\n\(clauses)" }
      let parameters = SpecificationTable.table(
        ["parameter 参数", "en", "zh", "unit 单位"],
        regulation.parameters.map { parameter in
          [
            "`\(parameter.code)`", parameter.title.en, parameter.title.zh,
            parameter.unit.map { "`\($0.rawValue)`" } ?? "–",
          ]
        })
      return "\(head)\n\n\(clauses)\n\n\(parameters)"
    }.joined(separator: "\n\n")
  }

  private static func terms(_ terms: ExtensionTerms) -> String {
    let cap: String = terms.cap.map { "cap 总上限 \($0)" } ?? "no cap 无上限"
    return "\(cap), `\(terms.approver.rawValue)`, `\(terms.splitting.rawValue)`"
  }

  private static func line(_ clause: Clause) -> [String] {
    let check: String = clause.check.map { "`\($0)`" } ?? "open norm 由人判断"
    let gates: String = clause.gates.isEmpty ? "–" : SpecificationTable.codes(clause.gates)
    var cells: [String] = ["`\(clause.id.rawValue)`", both(clause.kind.wording)]
    cells += [clause.text.en, clause.text.zh, check, gates, both(clause.provenance.wording)]
    return cells
  }

  static func both(_ wording: Wording) -> String { "\(wording.en) \(wording.zh)" }
}
