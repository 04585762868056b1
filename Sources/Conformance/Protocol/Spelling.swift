public import GovernanceModel

/// How a message is written down; where it can be read, the value is the same and so is what comes of it.
///
/// Code list: `canonical`, `reversed`, `escaped`, `twice`.
public enum Spelling: String, Hashable, Sendable, CaseIterable {
  /// The canonical form (RFC 8785).
  case canonical
  /// The members of each object backwards, with white space wherever it may stand.
  case reversed
  /// Each character of each text and name as an escape `\uXXXX`, in two halves beyond U+FFFF.
  case escaped
  /// The first member of each object written twice, so that the message cannot be read.
  case twice
}

extension Spelling {
  /// Whether a reader of I-JSON (RFC 7493) can read what is written so.
  public var isReadable: Bool { self != .twice }

  /// A value in this spelling, in one line of UTF-8.
  public func bytes(of value: JSONValue) -> [UInt8] {
    switch self {
    case .canonical:
      var json = JSONWriter()
      json.value(value)
      return json.bytes
    case .reversed, .escaped, .twice: return Array(text(of: value).utf8)
    }
  }

  /// A value as it was sent, for people: in these words, and how they were written.
  public func shown(_ value: JSONValue) -> String {
    let sent = String(decoding: bytes(of: value), as: UTF8.self)
    return self == .canonical ? sent : "\(sent) (\(rawValue))"
  }

  private func text(of value: JSONValue) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .array(let values): enclosed("[", values.map(text), "]")
    case .object(let object):
      enclosed(
        "{",
        members(of: object).map { member in
          "\(quoted(member.name))\(colon)\(text(of: member.value))"
        }, "}")
    case .null, .bool, .number, .decimal: plain(value)
    }
  }

  private func members(of object: JSONObject) -> [JSONObject.Member] {
    switch self {
    case .canonical, .escaped: object.members
    case .reversed: object.members.reversed()
    case .twice: object.members.prefix(1) + object.members
    }
  }

  private func enclosed(_ opening: String, _ parts: [String], _ closing: String) -> String {
    self == .reversed
      ? "\(opening) \(parts.joined(separator: " ,\t")) \(closing)"
      : opening + parts.joined(separator: ",") + closing
  }

  private var colon: String { self == .reversed ? " : " : ":" }

  private func quoted(_ text: String) -> String {
    guard self == .escaped else { return plain(.string(text)) }
    return "\"" + text.utf16.map { "\\u" + Self.hexadecimal($0) }.joined() + "\""
  }

  private func plain(_ value: JSONValue) -> String {
    String(decoding: Spelling.canonical.bytes(of: value), as: UTF8.self)
  }

  /// Four digits; in capitals, which a reader must take like small ones.
  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
