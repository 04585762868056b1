/// How a value that was refused is shown in a finding: enough to find it again, nothing personal.
///
/// A string is shown only where it looks like a code: short, and without a run of digits that could
/// be a telephone or certificate number. Of any other string only the length is told.
package enum Shown {
  package static func wording(of value: JSONValue) -> Wording {
    switch value {
    case .null: Wording(zh: "空值 null", en: "null")
    case .bool(let value): same(value ? "true" : "false")
    case .number(let value):
      value.magnitude < 1_000_000_000
        ? same(String(value)) : Wording(zh: "过大的数", en: "a large number")
    case .decimal: Wording(zh: "小数或过大的数", en: "a fraction or a very large number")
    case .string(let text): wording(of: text)
    case .array(let values):
      Wording(zh: "\(values.count) 个元素的数组", en: "an array of \(values.count)")
    case .object(let object):
      Wording(zh: "\(object.members.count) 个成员的对象", en: "an object of \(object.members.count)")
    }
  }

  package static func wording(of text: String) -> Wording {
    isCodeLike(text) ? same("\"\(text)\"") : length(of: text)
  }

  /// Only how long a text is, for what must not be shown even where it looks like a code.
  static func length(of text: String) -> Wording {
    // Counting the bytes of a huge text is quick; counting its characters is not.
    let bytes = text.utf8.count
    return bytes > 4096
      ? Wording(zh: "\(bytes) 字节的文本", en: "a text of \(bytes) bytes")
      : Wording(
        zh: "\(text.unicodeScalars.count) 个字符的文本",
        en: Self.characters(text.unicodeScalars.count))
  }

  private static func characters(_ count: Int) -> String {
    count == 1 ? "a text of 1 character" : "a text of \(count) characters"
  }

  static func same(_ text: String) -> Wording { Wording(zh: text, en: text) }

  static func isCodeLike(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= 16 else { return false }
    // Counted across separators: a telephone number in groups is one still.
    var digits = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
        break
      default: return false
      }
      if digits > 8 { return false }
    }
    return true
  }
}
