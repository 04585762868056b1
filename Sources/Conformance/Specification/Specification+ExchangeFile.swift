import GovernanceExchange
import GovernanceModel
import GovernanceWorkflow

/// What a system in another language reads to write and read rows as this kit does.
extension Specification {
  /// The profiles, codings and tables of exchange as they are published: canonical JSON and a line end.
  public static func publishedExchange() -> [UInt8] {
    let profile = ExchangeProfile.syncTable
    let file: JSONValue = [
      "profiles": [
        [
          "id": .string(profile.id.description), "title": json(profile.title),
          "datum": .string(profile.datum.rawValue),
          "columns": .array(profile.fields.compactMap { column($0, of: profile) }),
        ]
      ],
      "codings": .array(StateCoding.legacy.map(coding)),
      "tables": .array(
        SubjectExchange.codes.tables.map { table in
          [
            "tag": .string(table.tag.description),
            "codes": .array(table.entries.map { .string($0.code) }),
          ]
        }),
      "formerDivisions": .array(
        DivisionRegister.shuicheng.divisions.compactMap { division in
          division.successor.map {
            [
              "code": .string(division.code.description), "successor": .string($0.description),
              "through": division.inForce.through.map { .string($0.description) } ?? .null,
            ]
          }
        }),
    ]
    var json = JSONWriter()
    json.value(file)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func json(_ wording: Wording) -> JSONValue {
    ["en": .string(wording.en), "zh": .string(wording.zh)]
  }

  private static func column(
    _ field: ExchangeField, of profile: ExchangeProfile
  ) -> JSONValue? {
    guard let item = profile.items[field.item] else { return nil }
    var members: [(String, JSONValue)] = [
      ("column", .string(field.column)), ("item", .string(item.name)),
      ("form", .string(field.form.rawValue)), ("personal", .bool(item.isPersonal)),
      ("wording", json(item.wording)),
    ]
    if let most = field.most { members.append(("most", .number(most))) }
    if case .degrees(let most) = item.form { members.append(("most", .number(most))) }
    if let table = field.table { members.append(("table", .string(table.description))) }
    return .object(JSONObject(members))
  }

  private static func coding(_ coding: StateCoding) -> JSONValue {
    [
      "id": .string(coding.id.description), "title": json(coding.title),
      "numbers": .array(
        coding.entries.map { entry in
          [
            "number": .string(entry.code), "wording": json(entry.wording),
            "state": entry.state.map { .string($0.rawValue) } ?? .null,
            "exact": .bool(entry.isExact),
          ]
        }),
    ]
  }
}
