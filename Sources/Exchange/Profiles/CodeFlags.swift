import GovernanceModel

/// What a person should look at in a code that came from elsewhere.
struct CodeFlags {
  let field: ExchangeField
  let codes: CodeBook
  let day: CivilDate

  /// Nothing for a code of the column's table that is in force.
  func flags(of value: CodedValue) -> [ValidationFinding] {
    switch codes.standing(of: value, on: day) {
    case .known: return []
    case .outOfForce:
      return [
        flag(
          "outOfForce", value, Wording(zh: "代码当日不在有效期内", en: "The code is not in force"),
          expected: here)
      ]
    case .unknownTable:
      return [
        flag(
          "unknownTable", value, Wording(zh: "没有该代码表", en: "The table is not known"), expected: here
        )
      ]
    case .unknownCode: break
    }
    if let padded = padded(value) {
      return [
        flag(
          "leadingZero", value, Wording(zh: "代码缺少前导零", en: "The code has lost its leading zero"),
          expected: Wording(zh: "可能为 \(padded)", en: "perhaps \(padded)"))
      ]
    }
    if let other = codes.tables.first(where: {
      $0.tag.name == value.table.name && $0.tag != value.table && $0[value.code] != nil
    }) {
      return [
        flag(
          "otherTable", value,
          Wording(zh: "该代码属于同名代码表的另一版本", en: "The code is of another version of the table"),
          expected: Wording(
            zh: "\(value.table) 的代码,现似 \(other.tag) 的代码",
            en: "a code of \(value.table); this is one of \(other.tag)"))
      ]
    }
    return [
      flag(
        "unknown", value, Wording(zh: "代码表中没有该代码", en: "The table has no such code"), expected: here
      )
    ]
  }

  private var here: Wording {
    let table = field.table?.description ?? ""
    return Wording(zh: "\(table) 中有效的代码", en: "a code in force of \(table)")
  }

  /// The code of the table that differs by zeros in front only.
  private func padded(_ value: CodedValue) -> String? {
    guard let table = codes[value.table] else { return nil }
    return table.entries.map(\.code).first {
      $0.utf8.count > value.code.utf8.count && $0.hasSuffix(value.code)
        && $0.dropLast(value.code.count).utf8.allSatisfy { $0 == 0x30 }
    }
  }

  private func flag(
    _ code: String, _ value: CodedValue, _ what: Wording, expected: Wording
  ) -> ValidationFinding {
    ValidationFinding(
      code: "exchange.code.\(code)", path: "$.\(field.column)", what: what,
      found: Shown.wording(of: value.code), expected: expected)
  }
}
