import GovernanceModel
import GovernanceWorkflow

/// Who may see what.
extension Specification {
  static var access: String {
    SpecificationTable.table(
      [
        "who 何人", "parts 部分", "purposes 目的", "texts 文字类别", "accusations 含检举控告",
        "only in 仅限状态", "only successors 仅限承接单位",
      ],
      AccessPolicy.shuicheng.rules.map { rule in
        [
          rule.who.map(permission).joined(separator: "<br>"),
          codes(AccessPart.allCases.filter { rule.parts.contains($0) }),
          codes(ReadingPurpose.allCases.filter { rule.purposes.contains($0) }),
          codes(FieldClass.allCases.filter { rule.texts.contains($0) }),
          mark(rule.reachesAccusations),
          codes(CaseState.allCases.filter { rule.states.contains($0) }),
          mark(rule.isForSuccessors),
        ]
      })
  }

  /// The names that texts may have; every other one is sealed.
  private static let names = [
    "statement", "declaration", "name", "address", "telephone", "reason", "destination", "record",
    "backdatingReason",
  ]

  static var fieldClasses: String {
    SpecificationTable.table(
      ["class 类别", "zh", "en", "fields 字段"],
      FieldClass.allCases.map { kind in
        var told: [String] = []
        for name in names {
          let acts = CaseAction.allCases.filter { FieldClass(of: name, in: $0) == kind }
          if acts.isEmpty { continue }
          let isAlways = acts.count == CaseAction.allCases.count
          let isUsual = acts.count > CaseAction.allCases.count / 2
          let codes: String = SpecificationTable.codes(acts.map(\.rawValue))
          let of: String = isAlways ? "" : isUsual ? " of every other act 其余动作" : " of \(codes)"
          told.append("`\(name)`\(of)")
        }
        if kind == .sealed { told.append("every other name 其余名称") }
        return [
          "`\(kind.rawValue)`", kind.wording.zh, kind.wording.en, told.joined(separator: "<br>"),
        ]
      })
  }

  private static func codes<Code: RawRepresentable<String>>(_ codes: [Code]) -> String {
    codes.isEmpty ? "–" : SpecificationTable.codes(codes.map(\.rawValue))
  }
}
