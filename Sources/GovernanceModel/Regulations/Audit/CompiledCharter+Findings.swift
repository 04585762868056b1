/// What is wrong between a charter and the checks at hand.
extension CompiledCharter {
  static func findings(
    _ charter: Charter, _ checks: [Check], _ parameters: [String: Parameter]
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    for (index, regulation) in charter.regulations.enumerated() {
      for (place, clause) in regulation.clauses.enumerated() {
        guard let code = clause.check else { continue }
        let path = "$.regulations[\(index)].clauses[\(place)].check"
        guard let check = checks.last(where: { $0.code == code }) else {
          findings.append(
            ValidationFinding(
              code: "charter.check", path: path,
              what: Wording(
                zh: "条款 \(clause.id) 的检查不存在", en: "Clause \(clause.id) names no known check"),
              found: Shown.wording(of: code),
              expected: Wording(
                zh: "其一:\(checks.map(\.code).joined(separator: "、"))",
                en: "one of \(checks.map(\.code).joined(separator: ", "))")))
          continue
        }
        for missing in check.reads where parameters[missing] == nil {
          findings.append(
            ValidationFinding(
              code: "charter.parameter", path: path,
              what: Wording(
                zh: "条款 \(clause.id) 的检查缺少参数",
                en: "The check of clause \(clause.id) lacks a parameter"),
              found: Wording(zh: "无", en: "nothing"), expected: Shown.same(missing)))
        }
      }
    }
    return findings + repeats(checks) + dropped(charter)
  }

  private static func repeats(_ checks: [Check]) -> [ValidationFinding] {
    var seen: Set<String> = []
    return checks.filter { !seen.insert($0.code).inserted }.map { check in
      ValidationFinding(
        code: "charter.checkTwice", path: "$",
        what: Wording(zh: "两个检查代码相同", en: "Two checks have one code"),
        found: Shown.wording(of: check.code), expected: Wording(zh: "各不相同的代码", en: "each code once")
      )
    }
  }

  /// To leave out what the law asks is looser than any number.
  private static func dropped(_ charter: Charter) -> [ValidationFinding] {
    charter.regulations.enumerated().flatMap { index, regulation -> [ValidationFinding] in
      let lawful = Charter.shuicheng.regulation(regulation.name)?.clauses ?? []
      return lawful.filter { $0.provenance.kind == .statutory }.compactMap { clause in
        guard let check = clause.check else { return nil }
        let own = regulation.clauses.filter { $0.check == check }
        let gates = Set(own.flatMap(\.gates))
        guard own.isEmpty || !gates.isSuperset(of: clause.gates) else { return nil }
        return ValidationFinding(
          code: "charter.dropped", path: "$.regulations[\(index)].clauses",
          what: Wording(
            zh: "\(regulation.name) 缺少法律要求的检查,或该检查不再把关",
            en:
              "\(regulation.name) lacks a check that the law asks, or lets it stand before fewer acts"
          ),
          found: own.isEmpty
            ? Wording(zh: "无", en: "nothing") : Shown.same(gates.sorted().joined(separator: ", ")),
          expected: Shown.same(([check] + clause.gates).joined(separator: ", ")))
      }
    }
  }
}
