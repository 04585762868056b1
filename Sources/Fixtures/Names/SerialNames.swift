/// Names that share their beginning and end in a number of a fixed width.
///
/// A district has two hundred thousand of them; each costs one allocation, the text itself.
struct SerialNames: Sendable {
  private var bytes: [UInt8]
  private let width: Int

  /// Creates the names that begin with a text.
  init(_ beginning: String, width: Int) {
    bytes = Array(beginning.utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width))
    self.width = width
  }

  /// The name with a number, of which only the last digits are written if it is too wide.
  mutating func name(_ number: Int) -> String {
    var rest = number.magnitude
    for index in bytes.indices.suffix(width).reversed() {
      bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
