import GovernanceModel

/// Where the columns of a table stand in one file, and which of the file's are not taken.
///
/// A village keeps more than the kit has room for: names, telephone numbers, ethnicity. Such columns are
/// never read; that they were there is told once.
public struct VillageHeading: Hashable, Sendable {
  /// The table.
  public let table: VillageTable
  /// The headings of the columns that are not taken, in order.
  public let notTaken: [String]
  /// How many columns the file has.
  public let width: Int
  private let places: [String: Int]

  /// Finds the columns by their headings, in Chinese, English or by code.
  ///
  /// - Throws: ``ExchangeError`` with code `heading` when a column that every row needs is not there, or one
  ///   is there twice.
  public init(_ record: CSVRecord, of table: VillageTable) throws(ExchangeError) {
    var places: [String: Int] = [:]
    var notTaken: [String] = []
    for (place, field) in record.fields.enumerated() {
      let heading = VillageCell.trimmed(field)
      let column = table.columns.first {
        [$0.heading.zh, $0.heading.en, $0.code].contains(heading)
      }
      guard let column else {
        if !heading.isEmpty { notTaken.append(heading) }
        continue
      }
      guard places.updateValue(place, forKey: column.code) == nil else {
        throw .heading(
          table, found: Wording(zh: "两列「\(heading)」", en: "two columns \"\(heading)\""))
      }
    }
    let missing = table.columns.filter { $0.isRequired && places[$0.code] == nil }
    guard missing.isEmpty else {
      throw .heading(
        table,
        found: Wording(
          zh: "没有" + missing.map { "「\($0.heading.zh)」" }.joined(separator: "、"),
          en: "none of " + missing.map { "\"\($0.heading.zh)\"" }.joined(separator: ", ")))
    }
    self.table = table
    self.places = places
    self.notTaken = notTaken
    width = record.fields.count
  }

  /// What stands in a column of a record; nothing where it is empty or the file has no such column.
  func cell(_ code: String, in record: CSVRecord) -> String? {
    guard let place = places[code], place < record.fields.count else { return nil }
    let text = VillageCell.trimmed(CSVCell.plain(VillageCell.trimmed(record.fields[place])))
    return text.isEmpty ? nil : text
  }
}

extension ExchangeError {
  fileprivate static func heading(_ table: VillageTable, found: Wording) -> ExchangeError {
    let columns = table.columns.filter(\.isRequired).map(\.heading.zh)
    return ExchangeError(
      "heading",
      zh: "表头与\(table.wording.zh)不符:现为\(found.zh),应含"
        + columns.map { "「\($0)」" }.joined(separator: "、") + "各一列。",
      en:
        "The heading is not that of the \(table.wording.en): found \(found.en), expected one column each of "
        + columns.map { "\"\($0)\"" }.joined(separator: ", ") + ".")
  }
}
