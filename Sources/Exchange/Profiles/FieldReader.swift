import GovernanceModel

/// Reads what stands in one column.
struct FieldReader {
  let field: ExchangeField
  let form: ItemForm

  /// The value, and whether all of it is kept.
  ///
  /// - Throws: ``ValidationError`` with one finding where the text is no such value.
  func value(_ text: String) throws(ValidationError) -> (ItemValue, isExact: Bool) {
    try checkLength(text)
    switch field.form {
    case .text: return (.text(text), true)
    case .date8: return (.date(try day(text, isISO: false)), true)
    case .dateISO: return (.date(try day(text, isISO: true)), true)
    case .time:
      guard let instant = ChinaTime.instant(text) else {
        throw fault(
          "time", text, zh: "时间的写法不符", en: "The moment is written otherwise",
          expected: "2026-03-01 08:30:00")
      }
      return (.instant(instant), true)
    case .code:
      guard let table = field.table else { break }
      do throws(ValidationError) {
        return (.code(try CodedValue(text, in: table)), true)
      } catch {
        // The code stands in a column, and not in a value of its own.
        let findings = error.findings.map { finding in
          ValidationFinding(
            code: finding.code, path: "$.\(field.column)", what: finding.what,
            found: finding.found, expected: finding.expected)
        }
        throw ValidationError(subject: field.column, findings: findings)
      }
    case .number:
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text),
        case .count(let most) = form, count <= most
      else { break }
      return (.count(count), true)
    case .oneZero:
      guard text == "1" || text == "0" else {
        throw fault(
          "flag", text, zh: "是否的写法不符", en: "Yes or no is written otherwise", expected: "1 / 0")
      }
      return (.flag(text == "1"), true)
    case .degrees:
      guard case .degrees(let most) = form, let read = Degrees.millionths(text, most: most) else {
        throw fault(
          "degrees", text, zh: "经纬度的写法不符", en: "The degrees are written otherwise",
          expected: "104.957600")
      }
      return (.degrees(read.value), read.isExact)
    }
    throw fault(
      "number", text, zh: "数的写法不符", en: "The number is written otherwise", expected: "0 – 999999")
  }

  private func checkLength(_ text: String) throws(ValidationError) {
    guard let most = field.most else { return }
    let count = text.unicodeScalars.count
    guard count > most else { return }
    throw ValidationError(
      subject: field.column,
      findings: [
        ValidationFinding(
          code: "exchange.length", path: "$.\(field.column)",
          what: Wording(zh: "超出长度", en: "It is too long"),
          found: Wording(zh: "\(count) 个字符", en: "\(count) characters"),
          expected: Wording(zh: "至多 \(most) 个字符", en: "\(most) characters at most"))
      ])
  }

  private func day(_ text: String, isISO: Bool) throws(ValidationError) -> CivilDate {
    let digits = Array(text)
    let iso =
      isISO || digits.count != 8
      ? text : String(digits[0..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6...])
    if let day = CivilDate(iso), (text.utf8.count == 10) == isISO { return day }
    throw fault(
      "date", text, zh: "日期的写法不符", en: "The day is written otherwise, or there is none such",
      expected: isISO ? "2026-03-01" : "20260301")
  }

  private func fault(
    _ code: String, _ text: String, zh: String, en: String, expected: String
  ) -> ValidationError {
    ValidationError(
      subject: field.column,
      findings: [
        ValidationFinding(
          code: "exchange.\(code)", path: "$.\(field.column)", what: Wording(zh: zh, en: en),
          found: Shown.wording(of: text), expected: Wording(zh: expected, en: expected))
      ])
  }
}
