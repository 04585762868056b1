public import GovernanceModel

extension ExchangeProfile {
  /// Reads a row of another system.
  ///
  /// Nothing is repaired: what cannot be meant keeps the row from being taken, and what may be meant otherwise is
  /// kept as it came and flagged. Columns that the profile does not name are kept, too.
  ///
  /// - Parameters:
  ///   - row: What stands in each column.
  ///   - codes: The tables of codes.
  ///   - divisions: The divisions with their history, to tell a code that was given up.
  ///   - day: The day on which the codes are looked up.
  /// - Returns: What the row says, and what is wrong with it or to be looked at.
  public func reading(
    of row: [String: String], codes: CodeBook, divisions: DivisionRegister, on day: CivilDate
  ) -> ExchangeReading {
    var (record, losses) = (ExchangeRecord(), [ExchangeLoss]())
    var (faults, flags) = ([ValidationFinding](), [ValidationFinding]())
    let columns = Set(fields.map(\.column))
    record.unknown = row.filter { !columns.contains($0.key) }
    for field in fields {
      guard let text = row[field.column], !text.isEmpty, let item = items[field.item] else {
        continue
      }
      do throws(ValidationError) {
        let (value, isExact) = try FieldReader(field: field, form: item.form).value(text)
        record[field.item] = value
        if !isExact { losses.append(ExchangeLoss(field.item, .precision)) }
        if case .code(let code) = value {
          flags += CodeFlags(field: field, codes: codes, day: day).flags(of: code)
        }
        flags += DivisionFlags(column: field.column, divisions: divisions, day: day).flags(
          of: text, item)
      } catch {
        faults += error.findings
      }
    }
    if hasCoordinates(row) { record["datum"] = .datum(datum) }
    if let first = fields.first, row[first.column]?.isEmpty != false {
      faults.append(
        ValidationFinding(
          code: "exchange.number", path: "$.\(first.column)",
          what: Wording(zh: "没有编号", en: "The record has no number"),
          found: Wording(zh: "空", en: "nothing"), expected: Wording(zh: "编号", en: "its number")))
    }
    flags += resultFlags(row)
    return ExchangeReading(record: record, faults: faults, flags: flags, losses: losses)
  }

  /// Said to be resolved, and nothing says how.
  private func resultFlags(_ row: [String: String]) -> [ValidationFinding] {
    guard let success = fields.first(where: { $0.item == "isResolved" }),
      let result = fields.first(where: { $0.item == "resolution" }),
      row[success.column] == "1", row[result.column]?.isEmpty != false
    else { return [] }
    return [
      ValidationFinding(
        code: "exchange.emptyResult", path: "$.\(result.column)",
        what: Wording(zh: "标为化解成功而没有化解情况", en: "It is said to be resolved, and nothing says how"),
        found: Wording(zh: "空", en: "nothing"),
        expected: Wording(zh: "化解情况", en: "how it was resolved"))
    ]
  }
}
