import GovernanceModel

/// Reads a procedure's document, part by part.
struct ProcedureReader<V: Vocabulary> {
  var document = DocumentReader()

  mutating func procedure(_ value: JSONValue) -> Procedure<V>? { Self.procedure(value, &document) }

  private static func procedure(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> Procedure<V>? {
    let names = [
      "deemed", "duties", "id", "inForceFrom", "inForceThrough", "parameters", "rows", "rules",
      "stages", "states", "title",
    ]
    guard let object = reader.object(value, of: names) else { return nil }
    let id = reader.member(object, "id", tag)
    let title: Wording? = reader.member(object, "title") { $1.value($0) }
    let from = reader.member(object, "inForceFrom", day)
    let through = reader.optional(object, "inForceThrough", day)
    let stages = reader.member(object, "stages") { $1.list($0, stage) }
    let states = reader.member(object, "states") { $1.list($0, state) }
    let rows = reader.member(object, "rows") { $1.list($0, row) }
    let duties = reader.member(object, "duties") { $1.list($0, duty) }
    let deemed = reader.member(object, "deemed") { $1.list($0, deemedAct) }
    let rules: [DeadlineRule]? = reader.member(object, "rules") { value, reader in
      reader.list(value) { $1.value($0) }
    }
    let parameters = reader.member(object, "parameters", parameters)
    if let from, let through = through ?? nil, through < from {
      reader.step(".inForceThrough") {
        $0.report(
          "document.order", what: Wording(zh: "施行末日早于首日", en: "It ends before it begins"),
          found: Wording(zh: through.description, en: through.description),
          expected: Wording(zh: "\(from) 或以后", en: "\(from) or later"))
      }
    }
    guard let id, let title, let from, let through, let stages, let states, let rows, let duties,
      let deemed, let rules, let parameters
    else { return nil }
    return Procedure(
      id: id, title: title, inForceFrom: from, inForceThrough: through, stages: stages,
      states: states, rows: rows, duties: duties, deemed: deemed, rules: rules,
      parameters: parameters)
  }

  private static func tag(_ value: JSONValue, _ reader: inout DocumentReader) -> VersionTag? {
    guard let object = reader.object(value, of: ["name", "version"]) else { return nil }
    let expected = Wording(
      zh: "1 至 64 个字母、数字或 -_.", en: "1 to 64 letters, digits or -_.")
    let name = reader.member(object, "name") { $1.text($0, expected, part) }
    let version = reader.member(object, "version") { $1.text($0, expected, part) }
    guard let name, let version else { return nil }
    return VersionTag(name, version)
  }

  private static func part(_ text: String) -> String? {
    let isOne =
      (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
    return isOne ? text : nil
  }

  private static func day(_ value: JSONValue, _ reader: inout DocumentReader) -> CivilDate? {
    reader.text(value, Wording(zh: "日期 YYYY-MM-DD", en: "a day YYYY-MM-DD that exists")) {
      CivilDate($0)
    }
  }

  private static func stage(_ value: JSONValue, _ reader: inout DocumentReader) -> Stage<V>? {
    guard let object = reader.object(value, of: ["code", "name", "states"]) else { return nil }
    let code = reader.member(object, "code") { value, reader in
      reader.text(value, Wording(zh: "代码", en: "a code")) { $0.isEmpty ? nil : $0 }
    }
    let name: Wording? = reader.member(object, "name") { $1.value($0) }
    let states: [V.State]? = reader.member(object, "states", codes)
    guard let code, let name, let states else { return nil }
    return Stage(code, name, states)
  }

  private static func state(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> StateDefinition<V>? {
    guard let object = reader.object(value, of: ["owner", "state", "waivedWhen", "waiver"]) else {
      return nil
    }
    let state: V.State? = reader.member(object, "state") { $1.code($0) }
    let owner: V.Seat?? = reader.optional(object, "owner") { $1.code($0) }
    let waiver: Wording?? = reader.optional(object, "waiver") { $1.value($0) }
    let when = reader.optional(object, "waivedWhen", Self.condition)
    guard let state, let owner, let waiver, let when else { return nil }
    return StateDefinition(state, owner: owner, waiver: waiver, waivedWhen: when)
  }

  private static func deemedAct(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> DeemedAct<V>? {
    guard let object = reader.object(value, of: ["action", "duty"]) else { return nil }
    let action: V.Action? = reader.member(object, "action") { $1.code($0) }
    let duty: V.Duty? = reader.member(object, "duty") { $1.code($0) }
    guard let action, let duty else { return nil }
    return DeemedAct(action, whenDue: duty)
  }

  private static func parameters(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> ProcedureParameters<V>? {
    let own = V.Parameter.order.codes
    let names = [
      "warnAfterPercent", "yellowAfterWorkdays", "redAfterWorkdays", "mostBackdatingHours",
    ]
    guard let object = reader.object(value, of: names + own.map(\.rawValue)) else { return nil }
    let kernel = names.map { reader.member(object, $0, number) }
    var numbers: [V.Parameter: ProcedureNumber] = [:]
    for parameter in own {
      numbers[parameter] = reader.member(object, parameter.rawValue, number)
    }
    guard numbers.count == own.count, let warn = kernel[0], let yellow = kernel[1],
      let red = kernel[2], let backdating = kernel[3]
    else { return nil }
    return ProcedureParameters(
      warnAfterPercent: warn, yellowAfterWorkdays: yellow, redAfterWorkdays: red,
      mostBackdatingHours: backdating, own: numbers)
  }

  private static func number(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> ProcedureNumber? {
    guard let object = reader.object(value, of: ["amount", "provenance"]) else { return nil }
    let amount = reader.member(object, "amount") { $1.number($0) }
    let provenance: Provenance? = reader.member(object, "provenance") { $1.value($0) }
    guard let amount, let provenance else { return nil }
    return ProcedureNumber(amount, provenance)
  }

  static func codes<Code: VocabularyCode>(
    _ value: JSONValue, _ reader: inout DocumentReader
  ) -> [Code]? {
    reader.list(value) { $1.code($0) }
  }
}
