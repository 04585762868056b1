import GovernanceModel

/// Two versions of a procedure side by side, and where a case can still come by the new one.
struct ProcedureComparison<V: Vocabulary> {
  typealias Change = ProcedureChange<V>
  let old: Procedure<V>
  let new: Procedure<V>
  /// The states from which each state can be reached by at least one act of the new version.
  private let before: [V.State: Set<V.State>]

  init(old: Procedure<V>, new: Procedure<V>) {
    self.old = old
    self.new = new
    var steps: [V.State: Set<V.State>] = [:]
    for row in new.rows {
      guard case .state(let target) = row.to else { continue }
      for case .some(let origin) in new.origins(of: row) {
        steps[target, default: []].insert(origin)
      }
    }
    var before: [V.State: Set<V.State>] = [:]
    for state in V.State.order.codes {
      var (found, open): (Set<V.State>, [V.State]) = ([], [state])
      while let next = open.popLast() {
        for origin in steps[next] ?? [] where found.insert(origin).inserted { open.append(origin) }
      }
      before[state] = found
    }
    self.before = before
  }

  /// The reach of what counts in some states.
  func reach(_ states: some Sequence<V.State>) -> Change.Reach {
    let states = Set(states)
    return Change.Reach(
      states: states, later: states.reduce(into: []) { $0.formUnion(before[$1] ?? []) })
  }

  /// The reach of what is about some duties: those that run, and those that can still start.
  func reach(duties: Set<V.Duty>, rules: Set<DeadlineRule.ID> = []) -> Change.Reach {
    var reach = Change.Reach(duties: duties, rules: rules)
    for procedure in [old, new] {
      for row in procedure.rows where row.starts.contains(where: { duties.contains($0.duty) }) {
        for case .some(let state) in procedure.origins(of: row) {
          reach.later.insert(state)
          reach.later.formUnion(before[state] ?? [])
        }
      }
    }
    return reach
  }

  /// Every open state of either version.
  var openStates: Set<V.State> {
    Set((old.states + new.states).filter { !$0.isTerminal }.map(\.state))
  }

  /// A change of a set of things, or nothing where both are the same.
  func difference<Part: Hashable>(
    _ code: ChangeCode, _ part: String, _ subject: Wording, _ left: Set<Part>, _ right: Set<Part>,
    _ reach: Change.Reach, _ wording: (Part) -> Wording
  ) -> Change? {
    guard left != right else { return nil }
    return Change(
      code, part, subject, before: left.subtracting(right).map(wording),
      after: right.subtracting(left).map(wording), reach: reach)
  }

  /// A change of one thing, or nothing where both are the same.
  func change<Part: Equatable>(
    _ code: ChangeCode, _ part: String, _ subject: Wording, _ left: Part, _ right: Part,
    _ reach: Change.Reach, _ wording: (Part) -> Wording
  ) -> Change? {
    guard left != right else { return nil }
    return Change(
      code, part, subject, before: [wording(left)], after: [wording(right)], reach: reach)
  }

  var headings: [Change] {
    func days(_ procedure: Procedure<V>) -> Wording {
      let through = procedure.inForceThrough
      return Wording(
        zh: "自 \(procedure.inForceFrom) 起" + (through.map { "至 \($0)" } ?? ""),
        en: "from \(procedure.inForceFrom)" + (through.map { " through \($0)" } ?? ""))
    }
    let subject = Wording(zh: "流程", en: "the procedure")
    return [
      change(.titleChanged, "title", subject, old.title, new.title, Change.Reach()) { $0 },
      change(.inForceChanged, "inForce", subject, days(old), days(new), Change.Reach()) { $0 },
    ].compactMap(\.self)
  }

  var numbers: [Change] {
    let numbers = Dictionary(
      old.parameters.all.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
    return new.parameters.all.compactMap { name, number in
      let parameter = V.Parameter(rawValue: name)
      let subject = parameter?.wording ?? Wording(zh: "参数 \(name)", en: "the number \(name)")
      return change(
        .parameterChanged, name, subject, numbers[name], number, reach(openStates)
      ) { number in
        number.map { number in
          let source = number.provenance.wording
          return Wording(
            zh: "\(number.amount)(\(source.zh))", en: "\(number.amount) (\(source.en))")
        } ?? Wording(zh: "无", en: "none")
      }
    }
  }

  var deemedActs: [Change] {
    let (left, right) = (Set(old.deemed), Set(new.deemed))
    func changes(_ code: ChangeCode, _ acts: Set<DeemedAct<V>>) -> [Change] {
      acts.map { act in
        Change(
          code, "\(act.action.rawValue) when \(act.duty.rawValue)",
          Wording(
            zh: "“\(act.duty.wording.zh)”到期视为“\(act.action.wording.zh)”",
            en: "\"\(act.action.wording.en)\" when due: \(act.duty.wording.en)"),
          reach: reach(duties: [act.duty]))
      }.sorted { $0.part < $1.part }
    }
    return changes(.deemedRemoved, left.subtracting(right))
      + changes(.deemedAdded, right.subtracting(left))
  }
}
