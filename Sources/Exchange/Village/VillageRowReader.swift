import GovernanceModel

/// Reads the rows of one table, each by the door of what it says.
struct VillageRowReader: Sendable {
  let heading: VillageHeading

  private var table: VillageTable { heading.table }

  /// The name of what the row is about, for the report; empty where it says none.
  func key(_ record: CSVRecord) -> String {
    heading.cell(table.columns[0].code, in: record) ?? ""
  }

  /// Everything that the row says, so that two rows with one name can be told apart.
  func content(_ record: CSVRecord) -> [String?] {
    table.columns.map { heading.cell($0.code, in: record) }
  }

  /// Reads a row.
  ///
  /// - Throws: ``ValidationError`` with everything that is wrong with it.
  func row(_ record: CSVRecord) throws(ValidationError) -> VillageRow {
    let findings = writingFindings(record)
    guard findings.isEmpty else {
      throw ValidationError(subject: table.rawValue, findings: findings)
    }
    func cell(_ code: String) -> JSONValue? { heading.cell(code, in: record).map { .string($0) } }
    switch table {
    case .households:
      var draft = Draft<Household>()
      draft["id"] = cell("id")
      draft["unit"] = cell("unit")
      draft["residents"] = heading.cell("residents", in: record).map(VillageCell.number)
      return VillageRow(content: .household(try Household(validating: draft)))
    case .heads:
      var draft = Draft<HouseholdHead>()
      draft["id"] = cell("id")
      draft["household"] = cell("household")
      for code in ["inOfficeSince", "through"] {
        draft[code] = heading.cell(code, in: record).map { .string(VillageCell.date($0)) }
      }
      let head = try HouseholdHead(validating: draft)
      return VillageRow(content: .head(head, of: try identifier("unit", record)))
    case .units:
      var draft = Draft<HouseholdUnit>()
      for code in ["id", "grid", "sizeReason", "channel"] { draft[code] = cell(code) }
      draft["size"] = heading.cell("size", in: record).map(VillageCell.number)
      return VillageRow(
        content: .unit(
          try identifier("id", record), grid: try identifier("grid", record), draft,
          vacantSince: heading.cell("vacantSince", in: record).map(VillageCell.date)))
    }
  }

  private func identifier<Entity>(
    _ code: String, _ record: CSVRecord
  ) throws(ValidationError) -> Identifier<Entity> {
    if let text = heading.cell(code, in: record), let id = Identifier<Entity>(text) { return id }
    throw ValidationError(
      subject: table.rawValue,
      findings: [
        ValidationFinding(
          code: "wire.identifier", path: "$.\(code)",
          what: Wording(zh: "标识的写法不符", en: "The name is written otherwise"),
          found: Wording(zh: "其他写法", en: "another form"),
          expected: Wording(
            zh: "1 至 64 个字符 A–Z a–z 0–9 - _ . :",
            en: "1 to 64 characters of A–Z a–z 0–9 - _ . :"))
      ])
  }

  /// What is wrong with how the row is written, before anybody asks what it means.
  private func writingFindings(_ record: CSVRecord) -> [ValidationFinding] {
    switch record.fault {
    case .encoding:
      return [
        finding(
          "table.encoding", "$", zh: "有字段读不出文字", en: "A field cannot be read as text",
          found: Wording(zh: "不属于该编码的字节", en: "bytes that are not of the encoding"),
          expected: Wording(zh: "UTF-8 或 GB18030 的文字", en: "text in UTF-8 or GB 18030"))
      ]
    case .quotation:
      return [
        finding(
          "table.quotation", "$", zh: "引号没有成对", en: "The quotation marks are not in pairs",
          found: Wording(zh: "单个引号", en: "a single one"),
          expected: Wording(zh: "成对的引号", en: "a pair around the field"))
      ]
    case nil: break
    }
    guard record.fields.count <= heading.width else {
      return [
        finding(
          "table.fields", "$", zh: "字段多于表头", en: "The row has more fields than the heading",
          found: Wording(zh: "\(record.fields.count) 个", en: "\(record.fields.count)"),
          expected: Wording(zh: "至多 \(heading.width) 个", en: "\(heading.width) at most"))
      ]
    }
    return table.columns.compactMap { column in
      guard column.isText, let text = heading.cell(column.code, in: record),
        CSVCell.isRounded(text)
      else { return nil }
      return finding(
        "table.rounded", "$.\(column.code)", zh: "长编号被电子表格改写成了近似数",
        en: "A spreadsheet has turned the long number into a rounded one",
        found: Wording(zh: text, en: text),
        expected: Wording(
          zh: "全部数字;请将该列设为文本后重新填写",
          en: "all its digits; format the column as text and enter it again"))
    }
  }

  private func finding(
    _ code: String, _ path: String, zh: String, en: String, found: Wording, expected: Wording
  ) -> ValidationFinding {
    ValidationFinding(
      code: code, path: path, what: Wording(zh: zh, en: en), found: found, expected: expected)
  }
}
