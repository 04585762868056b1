/// Finds where the fields of one record begin and end.
///
/// In both encodings no byte of a longer character is a comma, a quotation mark or a line break, so that
/// fields are found before they are decoded.
struct RecordScan {
  struct Field {
    var bytes: Range<Int>
    var isQuoted: Bool
  }

  let delimiter: UInt8
  private(set) var fields: [Field] = []
  /// Where the next record begins.
  private(set) var end = 0
  private(set) var lineBreaks = 0
  private(set) var isWellQuoted = true

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Finds the record's end, or says that more bytes are needed.
  mutating func scan(_ buffer: [UInt8], from start: Int, isAtEnd: Bool) -> Bool {
    self = RecordScan(delimiter: delimiter)
    end = start
    if start == buffer.count { return isAtEnd }
    return buffer.withUnsafeBufferPointer { bytes in
      var place = start
      while true {
        guard field(bytes, &place, isAtEnd) else { return false }
        if place == bytes.count {
          end = place
          return true
        }
        let sign = bytes[place]
        place += 1
        if sign == delimiter { continue }
        lineBreaks += 1
        if sign == UInt8(ascii: "\r") {
          // Whether a line feed belongs to it is told by the next byte.
          if place == bytes.count, !isAtEnd { return false }
          if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
        }
        end = place
        return true
      }
    }
  }

  /// Moves behind one field, to what ends it; says whether there were bytes enough.
  private mutating func field(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ isAtEnd: Bool
  ) -> Bool {
    let (first, breaksBefore) = (place, lineBreaks)
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      guard let close = closingMark(bytes, after: first) else {
        guard isAtEnd else { return false }
        // Without the second mark all to the end would be one field; only this line is lost.
        isWellQuoted = false
        return plainField(bytes, &place, isAtEnd)
      }
      place = close + 1
      if place == bytes.count, !isAtEnd { return false }
      if place == bytes.count || isEnd(bytes[place]) {
        fields.append(Field(bytes: first + 1..<close, isQuoted: true))
        return true
      }
      isWellQuoted = false
      lineBreaks = breaksBefore
      place = first
    }
    return plainField(bytes, &place, isAtEnd)
  }

  private mutating func plainField(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ isAtEnd: Bool
  ) -> Bool {
    let first = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    if place == bytes.count, !isAtEnd { return false }
    fields.append(Field(bytes: first..<place, isQuoted: false))
    return true
  }

  private mutating func closingMark(
    _ bytes: UnsafeBufferPointer<UInt8>, after first: Int
  ) -> Int? {
    var (place, breaks) = (first + 1, 0)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else {
          lineBreaks += breaks
          return place
        }
        place += 1
      case UInt8(ascii: "\n"): breaks += 1
      case UInt8(ascii: "\r")
      where place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n"):
        breaks += 1
      default: break
      }
      place += 1
    }
    return nil
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
