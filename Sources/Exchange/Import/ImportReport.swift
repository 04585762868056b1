/// Where the report of an import is written, row by row.
///
/// A part may be written again at its place, after a stop: it is the same part then.
public protocol ImportReport: Sendable {
  /// How long the report is at present, in bytes.
  func length() -> Int

  /// Writes a part at a place; whatever stood from there on is gone.
  ///
  /// - Throws: ``ExchangeError`` with code `reportUnwritable`.
  func write(_ bytes: [UInt8], at place: Int) throws(ExchangeError)
}
