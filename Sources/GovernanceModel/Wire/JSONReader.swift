/// Reads strict JSON from bytes: valid UTF-8, no name twice, a bounded depth and length.
///
/// It reads what RFC 8785 can write: whole numbers with digits that a double would lose and
/// numbers beyond its range are refused, since two readers would take them for different numbers.
public struct JSONReader: Sendable {
  private let bytes: [UInt8]
  private var index = 0
  private let deepest: Int

  /// Reads one value and nothing after it but white space.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - deepest: How many arrays and objects may lie in one another.
  ///   - longest: How many bytes the text may have; nothing of a longer one is read.
  /// - Returns: The value.
  /// - Throws: ``WireError`` naming the byte at which the text stops being JSON.
  public static func read(
    _ bytes: [UInt8], deepest: Int = 64, longest: Int = 16 << 20
  ) throws(WireError) -> JSONValue {
    guard bytes.count <= longest else {
      throw WireError(
        path: "", found: "\(bytes.count) bytes", expected: "at most \(longest) bytes")
    }
    var reader = JSONReader(bytes: bytes, deepest: deepest)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.fault("the end") }
    return value
  }

  private init(bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ expected: String) -> WireError {
    let found = index < bytes.count ? "another byte at offset \(index)" : "the end of the text"
    return WireError(path: "", found: found, expected: expected, offset: index)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8, _ expected: String) throws(WireError) {
    guard current == byte else { throw fault(expected) }
    index += 1
  }

  private mutating func value(depth: Int) throws(WireError) -> JSONValue {
    guard depth <= deepest else {
      throw WireError(
        path: "", found: "a value nested deeper", expected: "at most \(deepest) levels")
    }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(WireError) -> JSONValue {
    for byte in word.utf8 { try take(byte, word) }
    return value
  }

  private mutating func object(depth: Int) throws(WireError) -> JSONValue {
    index += 1
    var members: [JSONObject.Member] = []
    skipSpace()
    if current == UInt8(ascii: "}") {
      index += 1
      return .object(JSONObject())
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault("a key") }
      let key = try string()
      skipSpace()
      try take(UInt8(ascii: ":"), "a colon")
      members.append(JSONObject.Member(key, try value(depth: depth + 1)))
      skipSpace()
      guard current == UInt8(ascii: ",") else {
        try take(UInt8(ascii: "}"), "a comma or a closing brace")
        guard let object = JSONObject(unsorted: members) else {
          throw WireError(path: "", found: "a key written twice", expected: "each key once")
        }
        return .object(object)
      }
      index += 1
    }
  }

  private mutating func array(depth: Int) throws(WireError) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      index += 1
      return .array(elements)
    }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      guard current == UInt8(ascii: ",") else {
        try take(UInt8(ascii: "]"), "a comma or a closing bracket")
        return .array(elements)
      }
      index += 1
    }
  }

  private mutating func number() throws(WireError) -> JSONValue {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    var isWhole = true
    var isWellFormed = whole == 1 || (whole > 1 && bytes[index - whole] != UInt8(ascii: "0"))
    if current == UInt8(ascii: ".") {
      index += 1
      isWhole = false
      isWellFormed = digits() > 0 && isWellFormed
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      isWhole = false
      if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { index += 1 }
      isWellFormed = digits() > 0 && isWellFormed
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard isWellFormed else {
      index = start
      throw fault("a value")
    }
    if isWhole {
      if let value = Int(text), JSONValue.safeIntegers.contains(value) { return .number(value) }
      // What a double writes without a point is read back; digits that it would lose are not.
      guard let value = Double(text), value.isFinite, JSONNumber.text(value) == text else {
        index = start
        throw fault("a whole number that every reader reads alike")
      }
      return .decimal(value)
    }
    guard let value = Double(text), value.isFinite else {
      index = start
      throw fault("a number that a double can hold")
    }
    return JSONNumber.whole(value).map { .number($0) } ?? .decimal(value)
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func string() throws(WireError) -> String {
    index += 1
    var content: [UInt8] = []
    var start = index
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        content.append(contentsOf: bytes[start..<index])
        guard let text = String(validating: content, as: UTF8.self) else {
          throw fault("valid UTF-8 before it")
        }
        index += 1
        return text
      case UInt8(ascii: "\\"):
        content.append(contentsOf: bytes[start..<index])
        index += 1
        content.append(contentsOf: String(try escaped()).utf8)
        start = index
      case 0..<0x20: throw fault("an escaped control character")
      default: index += 1
      }
    }
    throw fault("a closing quotation mark")
  }

  private mutating func escaped() throws(WireError) -> Unicode.Scalar {
    guard let byte = current else { throw fault("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default:
      index -= 1
      throw fault("an escape")
    }
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    try take(UInt8(ascii: "\\"), "the second half of a surrogate pair")
    try take(UInt8(ascii: "u"), "the second half of a surrogate pair")
    let second = try codeUnit()
    guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw fault("a surrogate pair before it") }
    return scalar
  }

  private mutating func codeUnit() throws(WireError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four hexadecimal digits")
      }
      value = value << 4 | UInt16(digit)
      index += 1
    }
    return value
  }
}
