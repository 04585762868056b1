import GovernanceModel

/// The lines of a report: the line of the file, what came of it, what it is about, and why.
struct ReportLines {
  let table: VillageTable
  let language: Language

  /// The headings of a report, by which one is known.
  static func heading(_ language: Language) -> [UInt8] {
    var csv = CSVWriter()
    switch language {
    case .zh: csv.write(["行", "结果", "标识", "代码", "说明"])
    case .en: csv.write(["line", "result", "name", "codes", "why"])
    }
    return csv.take()
  }

  /// The heading, then which import it is of, by which its report is told from others, and what is not taken.
  func opening(of name: String, isDry: Bool, notTaken: [String]) -> [UInt8] {
    var csv = CSVWriter(continuing: .utf8)
    let dry = isDry ? Wording(zh: "只检查", en: "dry run")[language] : ""
    csv.write(["1", dry, name, "", ""])
    if !notTaken.isEmpty {
      let columns = notTaken.joined(separator: "、")
      switch language {
      case .zh: csv.write(["1", "", "", "table.notTaken", "下列各列未读取:\(columns)"])
      case .en:
        csv.write(["1", "", "", "table.notTaken", "These columns are not read: \(columns)"])
      }
    }
    return Self.heading(language) + csv.take()
  }

  func lines(_ results: [RowResult]) -> [UInt8] {
    var csv = CSVWriter(continuing: .utf8)
    for result in results {
      csv.write([
        "\(result.line)", result.kind.wording[language], shown(result.key),
        result.findings.map(\.code).joined(separator: " "),
        result.findings.map { sentence($0) }.joined(separator: " "),
      ])
    }
    return csv.take()
  }

  /// A name out of a refused row may be anything, a telephone number among others.
  private func shown(_ key: String) -> String {
    ValidationFinding(
      code: "", path: "", what: Wording(zh: "", en: ""), found: key,
      expected: Wording(zh: "", en: "")
    ).found[language]
  }

  /// The sentence behind the heading of its column.
  private func sentence(_ finding: ValidationFinding) -> String {
    let code = finding.path.dropFirst(2).prefix { $0 != "." && $0 != "[" }
    guard let column = table.columns.first(where: { $0.code == code }) else {
      return finding.sentence(language)
    }
    return "[\(column.heading[language])] \(finding.sentence(language))"
  }
}
