/// Where the report of an import is written, row by row.
///
/// A part may be written again at its place, after a stop: it is the same part then.
public protocol ImportReport: Sendable {
  /// Whether nothing of it is kept, so that an import can go on without it.
  static var keepsNothing: Bool { get }

  /// How long the report is at present, in bytes.
  func length() -> Int

  /// The first bytes of what is there, at most so many.
  func beginning(upTo count: Int) -> [UInt8]

  /// Writes a part at a place; whatever stood from there on is gone.
  ///
  /// - Throws: ``ExchangeError`` with code `reportUnwritable`.
  func write(_ bytes: [UInt8], at place: Int) throws(ExchangeError)
}

extension ImportReport {
  /// A report is kept unless it says otherwise.
  public static var keepsNothing: Bool { false }
}
