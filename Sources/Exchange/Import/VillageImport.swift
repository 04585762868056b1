public import GovernanceModel
public import GovernanceWorkflow
import Synchronization

/// Imports one table of a village into a directory, row by row.
///
/// Rows are decided and written in pieces, each with its mark in one step. An import that was stopped at any
/// place is begun again with the same file, goes on behind the mark, and ends as if it had not been stopped: the
/// same directory, the same counts, the same report.
///
/// Complexity: O(rows) time; the memory of one piece, and 16 bytes a row to know what comes twice.
public struct VillageImport<Store: ExchangeStore>: Sendable {
  /// The table.
  public let table: VillageTable
  /// Where the rows go.
  public let store: Store
  /// What names the file: a digest of its bytes.
  public let digest: String
  /// The language of the report.
  public let language: Language
  /// How many rows are decided in one step.
  public let pieceSize: Int

  /// Creates an import.
  public init(
    _ table: VillageTable, into store: Store, digest: String, language: Language = .zh,
    pieceSize: Int = 4000
  ) {
    self.table = table
    self.store = store
    self.digest = digest
    self.language = language
    self.pieceSize = max(1, pieceSize)
  }

  /// The name of the mark that the store keeps.
  public var name: String { "\(table.rawValue):\(digest)" }

  /// Imports a file, or goes on with it.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file.
  ///   - encoding: Their encoding; nothing to find it out.
  ///   - report: Where the result of every row is written.
  ///   - isDry: Whether everything is decided and nothing is written but the report.
  ///   - progress: Is told how many rows are decided.
  /// - Returns: How many rows were taken, brought nothing new, or were refused.
  /// - Throws: ``ExchangeError`` when the file cannot be read, is no such table, or the store or the report
  ///   fails; what was decided until then stays, and the import can be begun again.
  public func run(
    _ source: some ByteSource, encoding: TextEncoding? = nil, report: some ImportReport,
    isDry: Bool = false, progress: (ImportMark) -> Void = { _ in }
  ) async throws(ExchangeError) -> ImportMark {
    var reader = try CSVReader(source, encoding: encoding)
    guard let first = try reader.next() else { throw .empty }
    let heading = try VillageHeading(first, of: table)
    let piece = VillagePiece(
      rows: VillageRowReader(heading: heading), lines: ReportLines(table: table, language: language)
    )
    let opening = piece.lines.opening(of: name, isDry: isDry, notTaken: heading.notTaken)
    var mark = try await begun(isDry, report, opening)
    if mark.isDone { return mark }
    var seen = SeenRows()
    for _ in 0..<mark.rows {
      guard let record = try reader.next() else { break }
      _ = piece.row(record, &seen)
    }
    if mark.rows == 0 {
      try report.write(opening, at: 0)
      mark.reportLength = opening.count
    }
    while true {
      var rows: [VillagePiece.Row] = []
      while rows.count < pieceSize, let record = try reader.next() {
        rows.append(piece.row(record, &seen))
      }
      mark = try await settle(rows, piece, after: mark, report, isDry)
      progress(mark)
      if mark.isDone { return mark }
    }
  }

  /// The mark to go on from; a new one where there is none, or where its report is not at hand.
  ///
  /// A report may take the place of a report, and of nothing else: whoever names the table itself by mistake keeps it.
  private func begun<Report: ImportReport>(
    _ isDry: Bool, _ report: Report, _ opening: [UInt8]
  ) async throws(ExchangeError) -> ImportMark {
    let beginning = report.beginning(upTo: opening.count)
    let isReport = Language.allCases.contains { beginning.starts(with: ReportLines.heading($0)) }
    guard beginning.isEmpty || isReport else { throw .reportTaken }
    let mark =
      isDry
      ? nil
      : try await ExchangeError.storing { () async throws(StoreError) in
        try await store.importMark(name)
      }
    let isAtHand = Report.keepsNothing || beginning == opening
    guard let mark, isAtHand, Report.keepsNothing || report.length() >= mark.reportLength else {
      return ImportMark(name: name)
    }
    return mark
  }

  /// Decides some rows and writes them with their mark; with fewer than asked for, the file is at its end.
  private func settle(
    _ rows: [VillagePiece.Row], _ piece: VillagePiece, after mark: ImportMark,
    _ report: some ImportReport, _ isDry: Bool
  ) async throws(ExchangeError) -> ImportMark {
    let isLast = rows.count < pieceSize
    let fault = Mutex<ExchangeError?>(nil)
    let settled = Mutex(mark)
    let decide: @Sendable (DirectoryBatch) -> DirectoryRevision = { known in
      let decision = piece.decided(rows, by: known)
      var next = mark
      next.count(decision.results)
      let lines = piece.lines.lines(decision.results)
      next.reportLength += lines.count
      next.isDone = isLast
      do throws(ExchangeError) {
        // Before the mark: a report may be longer than its mark says, never shorter.
        try report.write(lines, at: mark.reportLength)
      } catch {
        fault.withLock { $0 = error }
        return DirectoryRevision(DirectoryBatch(), mark: mark)
      }
      settled.withLock { [next] in $0 = next }
      return DirectoryRevision(decision.batch, mark: next)
    }
    var names = DirectoryNames()
    for row in rows { row.row?.ask(about: &names) }
    try await ExchangeError.storing { [names] () async throws(StoreError) in
      if isDry {
        _ = decide(try await store.known(names))
      } else {
        try await store.revise(names, by: decide)
      }
    }
    if let fault = fault.withLock({ $0 }) { throw fault }
    return settled.withLock { $0 }
  }
}
