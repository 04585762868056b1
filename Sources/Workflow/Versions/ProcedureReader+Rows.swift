import GovernanceModel

/// Rows, duties and conditions.
extension ProcedureReader {
  static func row(_ value: JSONValue, _ reader: inout DocumentReader) -> Row<V>? {
    let names = [
      "action", "clears", "ends", "from", "guards", "keeps", "moves", "sets", "sources", "starts",
      "to", "who",
    ]
    guard let object = reader.object(value, of: names) else { return nil }
    let action: V.Action? = reader.member(object, "action") { $1.code($0) }
    let from = reader.member(object, "from", origin)
    let to = reader.member(object, "to", target)
    let who = reader.member(object, "who") { $1.list($0, permission) }
    let guards = reader.member(object, "guards") { $1.list($0, condition) }
    let keeps: [V.Fact]? = reader.member(object, "keeps", codes)
    let sets: [V.Fact]? = reader.member(object, "sets", codes)
    let clears: [V.Fact]? = reader.member(object, "clears", codes)
    let starts = reader.member(object, "starts") { $1.list($0, change) }
    let ends = reader.member(object, "ends") { $1.list($0, change) }
    let moves: [V.Duty]? = reader.member(object, "moves", codes)
    let sources: [Citation]? = reader.member(object, "sources") { value, reader in
      reader.list(value) { $1.value($0) }
    }
    guard let action, let from, let to, let who, let guards, let keeps, let sets, let clears,
      let starts, let ends, let moves, let sources
    else { return nil }
    return Row(
      action, from: from, to: to, who: who, guards: guards, keeps: keeps, sets: sets,
      clears: clears, starts: starts, ends: ends, moves: moves, sources: sources)
  }

  /// The one member of an object that says which of several things is meant.
  private static func choice(
    _ value: JSONValue, of names: [String], _ reader: inout DocumentReader
  ) -> (name: String, value: JSONValue)? {
    guard let object = reader.object(value, of: names) else { return nil }
    let known = object.members.filter { names.contains($0.name) }
    guard known.count == 1, let member = known.first else {
      reader.report(
        "document.choice", what: Wording(zh: "须恰有一个成员", en: "Exactly one member must be there"),
        found: Wording(zh: "\(known.count) 个", en: "\(known.count) of them"),
        expected: DocumentReader.oneOf(names))
      return nil
    }
    return (member.name, member.value)
  }

  /// What stands under the name `_0` inside a choice.
  private static func inside<Value>(
    _ name: String, _ value: JSONValue, _ reader: inout DocumentReader,
    _ read: (JSONValue, inout DocumentReader) -> Value?
  ) -> Value? {
    reader.step(".\(name)") { reader in
      guard let object = reader.object(value, of: ["_0"]) else { return nil }
      return reader.member(object, "_0", read)
    }
  }

  private static func empty<Value>(
    _ name: String, _ value: JSONValue, _ reader: inout DocumentReader, _ made: Value
  ) -> Value? {
    reader.step(".\(name)") { $0.object(value, of: []) == nil ? nil : made }
  }

  private static func origin(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> Row<V>.Origin? {
    guard let choice = choice(value, of: ["nothing", "states", "anyOpen"], &reader) else {
      return nil
    }
    switch choice.name {
    case "nothing": return empty(choice.name, choice.value, &reader, .nothing)
    case "anyOpen": return empty(choice.name, choice.value, &reader, .anyOpen)
    default:
      let states: [V.State]? = inside(choice.name, choice.value, &reader, codes)
      return states.map { .states($0) }
    }
  }

  private static func target(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> Row<V>.Target? {
    guard let choice = choice(value, of: ["same", "state"], &reader) else { return nil }
    if choice.name == "same" { return empty(choice.name, choice.value, &reader, .same) }
    let state: V.State? = inside(choice.name, choice.value, &reader) { $1.code($0) }
    return state.map { .state($0) }
  }

  private static func permission(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> Permission<V>? {
    let names = ["isBarredByVeto", "reach", "relation", "role"]
    guard let object = reader.object(value, of: names) else { return nil }
    let role: V.Role? = reader.member(object, "role") { $1.code($0) }
    let reach = reader.member(object, "reach", reach)
    let relation: V.Relation?? = reader.optional(object, "relation") { $1.code($0) }
    let isBarred = reader.member(object, "isBarredByVeto") { $1.flag($0) }
    guard let role, let reach, let relation, let isBarred else { return nil }
    return Permission(role, reach, relation: relation, isBarredByVeto: isBarred)
  }

  private static func reach(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> Permission<V>.Reach? {
    let names = ["above", "anyOffice", "noOffice", "seat", "within"]
    guard let choice = choice(value, of: names, &reader) else { return nil }
    switch choice.name {
    case "anyOffice": return empty(choice.name, choice.value, &reader, .anyOffice)
    case "noOffice": return empty(choice.name, choice.value, &reader, .noOffice)
    default: break
    }
    let seat: V.Seat? = inside(choice.name, choice.value, &reader) { $1.code($0) }
    return seat.map { seat in
      switch choice.name {
      case "above": .above(seat)
      case "within": .within(seat)
      default: .seat(seat)
      }
    }
  }

  private static func change(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> DutyChange<V>? {
    guard let object = reader.object(value, of: ["duty", "when"]) else { return nil }
    let duty: V.Duty? = reader.member(object, "duty") { $1.code($0) }
    let when = reader.optional(object, "when", condition)
    guard let duty, let when else { return nil }
    return DutyChange(duty, when: when)
  }

  static func duty(_ value: JSONValue, _ reader: inout DocumentReader) -> DutyDefinition<V>? {
    let names = ["duty", "isHandlingClock", "kind", "outlivesCase", "owner", "rules"]
    guard let object = reader.object(value, of: names) else { return nil }
    let duty: V.Duty? = reader.member(object, "duty") { $1.code($0) }
    let kind: DutyDefinition<V>.Kind? = reader.member(object, "kind") { $1.code($0) }
    let owner: V.Seat?? = reader.optional(object, "owner") { $1.code($0) }
    let isHandlingClock = reader.member(object, "isHandlingClock") { $1.flag($0) }
    let outlivesCase = reader.member(object, "outlivesCase") { $1.flag($0) }
    let rules = reader.member(object, "rules") { $1.list($0, ruleChoice) }
    guard let duty, let kind, let owner, let isHandlingClock, let outlivesCase, let rules else {
      return nil
    }
    return DutyDefinition(
      duty, kind, owner: owner, isHandlingClock: isHandlingClock, outlivesCase: outlivesCase,
      rules: rules)
  }

  private static func ruleChoice(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> DutyDefinition<V>.Choice? {
    guard let object = reader.object(value, of: ["rule", "when"]) else { return nil }
    let rule = reader.member(object, "rule") { value, reader in
      reader.text(value, Wording(zh: "规则标识", en: "the name of a rule")) { DeadlineRule.ID($0) }
    }
    let when = reader.optional(object, "when", condition)
    guard let rule, let when else { return nil }
    return DutyDefinition.Choice(rule, when: when)
  }

  /// A condition; how deep it may go, the reader of JSON has bounded.
  private static func condition(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> Guard<V>? {
    if case .string = value {
      let fact: V.Fact? = reader.code(value)
      return fact.map { .fact($0) }
    }
    if case .object(let object) = value, object["when"] != nil || object["then"] != nil {
      guard let object = reader.object(value, of: ["then", "when"]) else { return nil }
      let when = reader.member(object, "when", condition)
      let then = reader.member(object, "then", condition)
      guard let when, let then else { return nil }
      return .when(when, then: then)
    }
    let names = ["all", "any", "live", "not", "overdue"]
    guard let choice = choice(value, of: names, &reader) else { return nil }
    return reader.step(".\(choice.name)") { reader in
      switch choice.name {
      case "live", "overdue":
        let duty: V.Duty? = reader.code(choice.value)
        return duty.map { choice.name == "live" ? .live($0) : .overdue($0) }
      case "not": return condition(choice.value, &reader).map { .not($0) }
      default:
        let parts = reader.list(choice.value, condition)
        return parts.map { choice.name == "all" ? .all($0) : .any($0) }
      }
    }
  }
}
