import GovernanceModel
import GovernanceWorkflow

/// The closed lists of the case procedure.
extension Specification {
  static let procedure = Procedure<CaseVocabulary>.shuicheng

  static var states: String {
    SpecificationTable.table(
      [
        "state 状态", "zh", "en", "stage 阶段", "owner 负责席位", "may wait without a clock 可无时限等待",
      ],
      CaseState.allCases.map { state in
        let definition = procedure.states.first { $0.state == state }
        let owner = definition?.owner
        let stage: String = procedure.stage(of: state).map { "`\($0.code)`" } ?? "–"
        let seat: String = owner.map { "`\($0.rawValue)`" } ?? "end 终结"
        return row(state) + [stage, seat, waiver(definition)]
      })
  }

  private static func waiver(_ definition: StateDefinition<CaseVocabulary>?) -> String {
    guard let waiver = definition?.waiver else { return "–" }
    let condition = definition?.waivedWhen.map { " (if 若 `\($0.code)`)" } ?? ""
    return "\(waiver.en); \(waiver.zh)\(condition)"
  }

  static var stages: String {
    SpecificationTable.table(
      ["stage 阶段", "zh", "en", "states 状态"],
      procedure.stages.map { stage in
        [
          "`\(stage.code)`", stage.name.zh, stage.name.en,
          SpecificationTable.codes(stage.states.map(\.rawValue)),
        ]
      })
  }

  static var actions: String {
    SpecificationTable.table(
      ["action 动作", "zh", "en", "possible in 可办状态"],
      CaseAction.allCases.map { action in
        row(action) + [origins(of: action)]
      })
  }

  private static func origins(of action: CaseAction) -> String {
    let rows = procedure.rows.filter { $0.action == action }
    guard !rows.isEmpty else { return "the clock alone 仅由时限" }
    if rows.contains(where: { $0.from == .nothing }) { return "no case yet 尚无案件" }
    let states = procedure.states(for: action)
    let open = procedure.states.filter { !$0.isTerminal }.map(\.state)
    if states.count == CaseState.allCases.count { return "every state 任何状态" }
    if Set(states) == Set(open) { return "every open state 任何未终结状态" }
    return SpecificationTable.codes(
      CaseState.allCases.filter { states.contains($0) }.map(\.rawValue))
  }

  static var roles: String { words(CaseRole.self, "role 角色") }
  static var seats: String { words(CaseSeat.self, "seat 席位") }

  static var relations: String {
    SpecificationTable.table(
      ["relation 关系", "zh", "en", "bars 须回避"],
      CaseRelation.allCases.map { relation in
        row(relation) + [CaseVocabulary.vetoes.contains(relation) ? "yes 是" : "–"]
      })
  }

  var terms: String {
    SpecificationTable.table(
      ["term 用语", "definition", "定义"],
      facts.terms.map { term in
        ["\(term.name.en) \(term.name.zh)", term.definition.en, term.definition.zh]
      })
  }

  var definitions: String {
    SpecificationTable.table(
      ["fact 事实", "kept 保存", "meaning 含义", "holds if", "成立条件"],
      facts.entries.map { entry in
        [
          "`\(entry.fact)`", entry.isKept ? "kept 保存" : "offered 提供",
          "\(entry.name.en) \(entry.name.zh)", entry.definition.en, entry.definition.zh,
        ]
      })
  }

  static var settledFacts: String {
    SpecificationTable.codes(
      CaseFact.allCases.filter { CaseVocabulary.settledFacts.contains($0) }.map(\.rawValue))
  }

  static func row(_ code: some VocabularyCode) -> [String] {
    ["`\(code.rawValue)`", code.wording.zh, code.wording.en]
  }

  private static func words<Code: VocabularyCode>(_ type: Code.Type, _ head: String) -> String {
    SpecificationTable.table([head, "zh", "en"], Code.allCases.map { row($0) })
  }
}
