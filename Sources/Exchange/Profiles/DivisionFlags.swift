import GovernanceModel

/// Finds codes of divisions that were given up, such as 520221 of 水城县, which is 520204 today.
struct DivisionFlags {
  let column: String
  let divisions: DivisionRegister
  let day: CivilDate

  /// Nothing where the code is in force, or the text begins with no code of a division.
  func flags(of text: String, _ item: ExchangeItem) -> [ValidationFinding] {
    guard ["number", "grid", "competentCode"].contains(item.name),
      let county = DivisionCode(gbt2260: String(text.prefix(6))),
      divisions.division(county, on: day) == nil,
      let now = divisions.current(of: county, on: day)
    else { return [] }
    return [
      ValidationFinding(
        code: "exchange.formerDivision", path: "$.\(column)",
        what: Wording(zh: "行政区划代码已停用", en: "The code of the division was given up"),
        found: county.gbt2260,
        expected: Wording(
          zh: "\(now.code.gbt2260) \(now.name)", en: "\(now.code.gbt2260), \(now.name)"))
    ]
  }
}
