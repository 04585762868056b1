import GovernanceModel
import GovernanceWorkflow

/// Some rows of a file that are decided together.
struct VillagePiece: Sendable {
  /// A row as far as the file alone tells what comes of it.
  struct Row: Sendable {
    let line: Int
    let key: String
    /// What it says, where that could be read and is said for the first time.
    var row: VillageRow?
    /// What came of it already, where the file alone tells that.
    var kind: RowResult.Kind?
    var findings: [ValidationFinding] = []
  }

  let rows: VillageRowReader
  let lines: ReportLines

  /// Reads one row; the first row with a name that can be read stands, whatever comes after it.
  func row(_ record: CSVRecord, _ seen: inout SeenRows) -> Row {
    let key = rows.key(record)
    var row = Row(line: record.line, key: key)
    do throws(ValidationError) {
      row.row = try rows.row(record)
    } catch {
      row.kind = .refused
      row.findings = error.findings
      return row
    }
    let earlier = seen.note(key, rows.content(record), line: record.line)
    guard let earlier else { return row }
    row.row = nil
    row.kind = earlier.isSame ? .unchanged : .refused
    row.findings = [repeated(earlier.line, earlier.isSame)]
    return row
  }

  private func repeated(_ line: Int, _ isSame: Bool) -> ValidationFinding {
    ValidationFinding(
      code: isSame ? "table.repeated" : "table.conflict",
      path: "$.\(rows.heading.table.columns[0].code)",
      what: isSame
        ? Wording(zh: "同一行再次出现", en: "The same row comes again")
        : Wording(zh: "同一标识的两行内容不同", en: "Two rows with one name say different things"),
      found: Wording(zh: "第 \(line) 行已有", en: "line \(line) before"),
      expected: Wording(zh: "每个标识一行", en: "one row for each name"))
  }

  /// What comes of the rows, by what is there.
  func decided(
    _ rows: [Row], by known: DirectoryBatch
  ) -> (results: [RowResult], batch: DirectoryBatch) {
    var decision = VillageDecision(known)
    let results = rows.map { row -> RowResult in
      var (kind, findings) = (row.kind, row.findings)
      if let content = row.row {
        do throws(ValidationError) {
          kind = try decision.isNew(content) ? .accepted : .unchanged
        } catch {
          (kind, findings) = (.refused, error.findings)
        }
      }
      return RowResult(line: row.line, key: row.key, kind: kind ?? .refused, findings: findings)
    }
    return (results, decision.batch)
  }
}

extension ImportMark {
  mutating func count(_ results: [RowResult]) {
    rows += results.count
    for result in results {
      switch result.kind {
      case .accepted: accepted += 1
      case .unchanged: unchanged += 1
      case .refused: refused += 1
      }
    }
  }
}

extension ExchangeError {
  static func storing<Answer>(
    _ body: () async throws(StoreError) -> Answer
  ) async throws(ExchangeError) -> Answer {
    do {
      return try await body()
    } catch {
      throw ExchangeError("store", zh: error.message.zh, en: error.message.en)
    }
  }
}
