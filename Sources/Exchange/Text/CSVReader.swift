/// Reads the records of a table of comma-separated values (RFC 4180) out of bytes that come piece by piece.
///
/// It takes what spreadsheets write: a byte order mark or none, line ends of any system, commas,
/// semicolons or tabs between fields. What is read is what is written: nothing is trimmed or repaired.
///
/// Complexity: O(bytes) time; the memory of one record and one piece.
public struct CSVReader<Source: ByteSource>: Sendable {
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// What stands between fields.
  public let delimiter: UInt8
  /// The most bytes of one record.
  public static var mostBytesOfRecord: Int { 1 << 20 }

  private var source: Source
  private var buffer: [UInt8]
  private var start: Int
  private var isAtEnd = false
  private var line = 1

  private static var pieceSize: Int { 1 << 18 }

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - source: The bytes.
  ///   - encoding: Their encoding; nothing to find it out from the beginning.
  /// - Throws: ``ExchangeError`` with code `unreadable` or `wideCharacters`.
  public init(_ source: Source, encoding: TextEncoding? = nil) throws(ExchangeError) {
    var source = source
    let beginning = try source.next(upTo: Self.pieceSize)
    if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF]) {
      throw .wideCharacters
    }
    self.source = source
    let hasMark = beginning.starts(with: [0xEF, 0xBB, 0xBF])
    buffer = beginning
    start = hasMark ? 3 : 0
    self.encoding = encoding ?? (hasMark ? .utf8 : TextEncoding.detected(in: beginning))
    delimiter = Self.delimiter(in: beginning)
  }

  /// What stands most often in the first line; a comma where nothing does.
  private static func delimiter(in beginning: [UInt8]) -> UInt8 {
    let heading = beginning.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { sign in
      (sign, heading.count { $0 == sign })
    }
    // Of equal counts the first stays.
    return counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  /// The next record that is not blank, or nothing at the end.
  ///
  /// - Throws: ``ExchangeError`` with code `unreadable` or `recordTooLong`.
  public mutating func next() throws(ExchangeError) -> CSVRecord? {
    while true {
      var scan = RecordScan(delimiter: delimiter)
      while !scan.scan(buffer, from: start, isAtEnd: isAtEnd) {
        guard buffer.count - start <= Self.mostBytesOfRecord else {
          throw .recordTooLong(line: line, most: Self.mostBytesOfRecord)
        }
        try refill()
      }
      guard scan.end > start else { return nil }
      let record = record(scan)
      line += scan.lineBreaks
      start = scan.end
      if !record.isBlank { return record }
    }
  }

  private mutating func refill() throws(ExchangeError) {
    buffer.removeFirst(start)
    start = 0
    let piece = try source.next(upTo: Self.pieceSize)
    if piece.isEmpty { isAtEnd = true }
    buffer += piece
  }

  private func record(_ scan: RecordScan) -> CSVRecord {
    var fault = scan.isWellQuoted ? nil : CSVRecord.Fault.quotation
    let fields = scan.fields.map { field -> String in
      let bytes = buffer[field.bytes]
      let text = field.isQuoted ? encoding.text(Self.unquoted(bytes)) : encoding.text(bytes)
      if text == nil { fault = .encoding }
      return text ?? ""
    }
    return CSVRecord(line: line, fields: fields, fault: fault)
  }

  /// A quotation mark within quotes is written twice.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = UInt8(ascii: "\"")
    guard bytes.contains(mark) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == mark && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return plain[...]
  }
}
