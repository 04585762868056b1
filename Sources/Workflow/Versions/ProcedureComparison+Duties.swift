import GovernanceModel

/// Duties, and the rules by which they fall due.
extension ProcedureComparison {
  var duties: [Change] {
    V.Duty.order.codes.flatMap { duty -> [Change] in
      let (reach, part) = (reach(duties: [duty]), duty.rawValue)
      let subject = Wording(zh: "职责“\(duty.wording.zh)”", en: "the duty \"\(duty.wording.en)\"")
      switch (old.definition(of: duty), new.definition(of: duty)) {
      case (nil, nil): return []
      case (nil, .some): return [Change(.dutyAdded, part, subject, reach: reach)]
      case (.some, nil): return [Change(.dutyRemoved, part, subject, reach: reach)]
      case (let left?, let right?):
        // Of several rules the first counts whose condition holds: their order says something.
        return [
          change(.dutyChanged, part, subject, left.character, right.character, reach) { $0 },
          change(
            .dutyRulesChanged, part, subject, left.rules.map(\.unordered),
            right.rules.map(\.unordered), reach
          ) { rules in
            Wording(
              zh: rules.map(\.wording.zh).joined(separator: "、"),
              en: rules.map(\.wording.en).joined(separator: ", "))
          },
        ].compactMap(\.self)
      }
    }
  }

  private struct RuleName: Hashable {
    let id: DeadlineRule.ID
    let from: CivilDate

    init(_ rule: DeadlineRule) { (id, from) = (rule.id, rule.inForceFrom) }
  }

  /// Rules of the procedure's own; one name may have several, each in force from another day.
  var rules: [Change] {
    let left = named(old.rules)
    let right = named(new.rules)
    let names = Set(left.keys).union(right.keys).sorted {
      ($0.id.rawValue, $0.from) < ($1.id.rawValue, $1.from)
    }
    return names.flatMap { name -> [Change] in
      let reach = reach(duties: users(of: name.id), rules: [name.id])
      let part = "\(name.id) from \(name.from)"
      let title = (right[name] ?? left[name])?.title ?? Wording(zh: "", en: "")
      let subject = Wording(
        zh: "规则 \(name.id)(\(title.zh))", en: "the rule \(name.id) (\(title.en))")
      switch (left[name], right[name]) {
      case (nil, nil): return []
      case (nil, .some): return [Change(.ruleAdded, part, subject, reach: reach)]
      case (.some, nil): return [Change(.ruleRemoved, part, subject, reach: reach)]
      case (let left?, let right?):
        return [
          change(.ruleLimitChanged, part, subject, left.limit, right.limit, reach) { $0.wording },
          otherTerms(left, right, part, subject, reach),
        ].compactMap(\.self)
      }
    }
  }

  private func named(_ rules: [DeadlineRule]) -> [RuleName: DeadlineRule] {
    Dictionary(rules.map { (RuleName($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The duties that fall due by a rule in either version; only those that are not running yet are counted anew.
  private func users(of rule: DeadlineRule.ID) -> Set<V.Duty> {
    Set(
      (old.duties + new.duties).filter { $0.rules.contains { $0.rule == rule } }.map(\.duty))
  }

  private func otherTerms(
    _ left: DeadlineRule, _ right: DeadlineRule, _ part: String, _ subject: Wording,
    _ reach: Change.Reach
  ) -> Change? {
    let (left, right) = (Self.members(of: left), Self.members(of: right))
    let names = Set(left.keys).union(right.keys).filter { $0 != "limit" && left[$0] != right[$0] }
    guard !names.isEmpty else { return nil }
    func wordings(_ members: [String: String]) -> [Wording] {
      names.compactMap { name in
        members[name].map { Wording(zh: "\(name) \($0)", en: "\(name) \($0)") }
      }
    }
    return Change(
      .ruleChanged, part, subject, before: wordings(left), after: wordings(right), reach: reach)
  }

  private static func members(of rule: DeadlineRule) -> [String: String] {
    guard case .object(let object)? = try? JSONReader.read(rule.canonicalJSON) else { return [:] }
    return Dictionary(
      object.members.map { member in
        var json = JSONWriter()
        json.value(member.value)
        return (member.name, String(decoding: json.bytes, as: UTF8.self))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension DutyDefinition {
  /// Everything but the rules, as people read it.
  fileprivate var character: Wording {
    var (zh, en) = (["种类 \(kind.rawValue)"], ["kind \(kind.rawValue)"])
    zh.append("承担者 \(owner?.wording.zh ?? "当事人")")
    en.append("holder \(owner?.wording.en ?? "the residents")")
    if isHandlingClock {
      zh.append("办理时限")
      en.append("a handling clock")
    }
    if outlivesCase {
      zh.append("案件终结后仍存续")
      en.append("outlives the case")
    }
    return Wording(zh: zh.joined(separator: ","), en: en.joined(separator: ", "))
  }
}

extension DutyDefinition.Choice {
  fileprivate var unordered: Self { Self(rule, when: when?.unordered) }

  fileprivate var wording: Wording {
    guard let when else { return Wording(zh: rule.rawValue, en: rule.rawValue) }
    return Wording(
      zh: "\(rule)(若\(when.wording.zh))", en: "\(rule) (if \(when.wording.en))")
  }
}
