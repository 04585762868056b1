import GovernanceModel
import GovernanceWorkflow

/// The rows, duties and numbers of the published procedure.
extension Specification {
  static var parameters: String {
    SpecificationTable.table(
      ["parameter 参数", "amount 数值", "from", "来源"],
      procedure.parameters.all.map { name, value in
        let source = value.provenance.wording
        return ["`\(name)`", "\(value.amount)", source.en, source.zh]
      })
  }

  static var duties: String {
    SpecificationTable.table(
      [
        "duty 职责", "zh", "en", "kind 种类", "holder 承担者", "rule 规则", "handling clock 办理时限",
        "outlives the case 案件终结后仍存续",
      ],
      CaseDuty.allCases.compactMap { duty in
        procedure.definition(of: duty).map { definition in
          row(duty) + cells(of: definition)
        }
      })
  }

  private static func cells(of definition: DutyDefinition<CaseVocabulary>) -> [String] {
    let owner: String = definition.owner.map { "`\($0.rawValue)`" } ?? "residents 当事人"
    let rules: [String] = definition.rules.map { choice($0) }
    return [
      "`\(definition.kind.rawValue)`", owner, rules.joined(separator: "; "),
      mark(definition.isHandlingClock), mark(definition.outlivesCase),
    ]
  }

  static var deemed: String {
    SpecificationTable.table(
      ["deemed act 视为完成的动作", "when due 到期的职责"],
      procedure.deemed.map { ["`\($0.action.rawValue)`", "`\($0.duty.rawValue)`"] })
  }

  static var rows: String {
    var parts: [String] = []
    let grouped = Dictionary(grouping: procedure.rows.indices) { group(of: procedure.rows[$0]) }
    for group in groups {
      guard let places = grouped[group], !places.isEmpty else { continue }
      parts.append("#### \(group)")
      parts.append(
        SpecificationTable.table(
          ["action 动作", "who 何人", "guards 条件", "facts 事实", "duties 职责", "sources 依据"],
          places.map { line(procedure.rows[$0]) }))
    }
    return parts.joined(separator: "\n\n")
  }

  private static let opening = "Opening a case 立案"
  private static let several = "In several stages 跨阶段"

  private static var groups: [String] {
    [opening] + procedure.stages.map { "\($0.name.en) \($0.name.zh)" } + [several]
  }

  private static func group(of row: Row<CaseVocabulary>) -> String {
    if row.from == .nothing { return opening }
    let stages = procedure.origins(of: row).map { $0.flatMap { procedure.stage(of: $0) } }
    guard let first = stages.first, let stage = first, stages.allSatisfy({ $0 == stage }) else {
      return several
    }
    return "\(stage.name.en) \(stage.name.zh)"
  }

  private static func line(_ row: Row<CaseVocabulary>) -> [String] {
    let from =
      switch row.from {
      case .nothing: "–"
      case .states(let states): place(states)
      case .anyOpen: "every open state 任何未终结状态"
      }
    let to = if case .state(let state) = row.to { "`\(state.rawValue)`" } else { "same 不变" }
    let facts: [(String, [String])] = [
      ("decides 决定", row.keeps.map { "`\($0.rawValue)`" }),
      ("sets 置", row.sets.map { "`\($0.rawValue)`" }),
      ("clears 清", row.clears.map { "`\($0.rawValue)`" }),
    ]
    let duties: [(String, [String])] = [
      ("starts 开始", row.starts.map { change($0) }), ("ends 终结", row.ends.map { change($0) }),
      ("may move 可移动", row.moves.map { "`\($0.rawValue)`" }),
    ]
    let sources: [String] = row.sources.map { both($0.wording) }
    return [
      "`\(row.action.rawValue)` \(row.action.wording.zh)<br>\(from) → \(to)",
      lines(row.who.map { permission($0) }), lines(row.guards.map { condition($0) }),
      joined(facts), joined(duties), lines(sources),
    ]
  }

  private static func lines(_ lines: [String]) -> String {
    lines.isEmpty ? "–" : lines.joined(separator: "<br>")
  }

  private static func place(_ states: [CaseState]) -> String {
    let left = CaseState.allCases.filter { !states.contains($0) }
    if left.isEmpty { return "every state 任何状态" }
    if left.count == 1 {
      return "every state but 除外: " + SpecificationTable.codes(left.map(\.rawValue))
    }
    return SpecificationTable.codes(states.map(\.rawValue))
  }

  static func permission(_ permission: Permission<CaseVocabulary>) -> String {
    let reach =
      switch permission.reach {
      case .seat(let seat): "seat(\(seat.rawValue))"
      case .within(let seat): "within(\(seat.rawValue))"
      case .above(let seat): "above(\(seat.rawValue))"
      case .anyOffice: "anyOffice"
      case .noOffice: "noOffice"
      }
    let tie = permission.relation.map { ", relation `\($0.rawValue)`" } ?? ""
    let free = permission.isBarredByVeto ? "" : ", free of vetoes 不受回避限制"
    return "`\(permission.role.rawValue)` @ `\(reach)`\(tie)\(free)"
  }

  private static func condition(_ guarded: Guard<CaseVocabulary>) -> String {
    "`\(guarded.code)`: \(guarded.wording.en); \(guarded.wording.zh)"
  }

  private static func change(_ change: DutyChange<CaseVocabulary>) -> String {
    "`\(change.duty.rawValue)`" + (change.when.map { " if 若 `\($0.code)`" } ?? "")
  }

  private static func choice(_ choice: DutyDefinition<CaseVocabulary>.Choice) -> String {
    "`\(choice.rule)`" + (choice.when.map { " if 若 `\($0.code)`" } ?? "")
  }

  private static func joined(_ parts: [(String, [String])]) -> String {
    let told = parts.filter { !$0.1.isEmpty }.map { "\($0): \($1.joined(separator: ", "))" }
    return told.isEmpty ? "–" : told.joined(separator: "<br>")
  }

  static func mark(_ holds: Bool) -> String { holds ? "yes 是" : "–" }
}
