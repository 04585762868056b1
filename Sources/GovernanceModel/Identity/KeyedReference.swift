/// What is kept of an official number: a digest under a key, by which one and the same person or
/// organisation is recognised again, and from which nobody without the key learns the number.
///
/// Two references are the same when scheme, key and digest are; under two keys nobody is recognised.
/// It is still personal data, under another name: it shows and prints its scheme and key only, and
/// its wire form holds the digest, so that it belongs where the directory of persons belongs. No
/// type of the kit demands one: whoever has no number, or gives none, is served alike.
///
/// Invariants: the digest has 32 to 64 bytes; it is no padding, and does not hold the number itself.
///
/// Source: 个人信息保护法, Articles 6 and 51. Requirement: RP-09.
public struct KeyedReference: Hashable, Sendable {
  /// What the digest was made of.
  public let scheme: IdentityScheme
  /// The key under which it was made.
  public let key: ReferenceKey.ID
  /// The digest, in lower-case hexadecimal digits.
  public let digest: String

  /// How many bytes a digest has.
  static let length = 32...64
  /// As many equal bytes at either end are padding: no digest has them by chance.
  private static let padding = 8

  static func findings(scheme: IdentityScheme?, digest: [UInt8]?) -> [ValidationFinding] {
    guard let digest else { return [] }
    guard length.contains(digest.count), !isPadded(digest), !isPadded(digest.reversed()) else {
      return [
        finding(
          "digest", Wording(zh: "摘要不是密钥摘要", en: "The digest is none"), digest,
          Wording(
            zh: "\(length.lowerBound) 至 \(length.upperBound) 字节且两端无填充",
            en: "\(length.lowerBound) to \(length.upperBound) bytes without padding"))
      ]
    }
    guard let scheme, holdsNumber(digest, scheme) else { return [] }
    return [
      finding(
        "plain", Wording(zh: "摘要中含有号码原文", en: "The digest holds the number itself"), digest,
        Wording(zh: "密钥下的摘要", en: "a digest under a key"))
    ]
  }

  private static func finding(
    _ rule: String, _ what: Wording, _ digest: [UInt8], _ expected: Wording
  ) -> ValidationFinding {
    ValidationFinding(
      code: "keyedReference.\(rule)", path: "$.digest", what: what,
      found: Wording(zh: "\(digest.count) 字节", en: "\(digest.count) bytes"), expected: expected)
  }

  private static func isPadded(_ digest: [UInt8]) -> Bool {
    digest.prefix(padding).allSatisfy { $0 == digest.first }
  }

  private static func holdsNumber(_ digest: [UInt8], _ scheme: IdentityScheme) -> Bool {
    let length = IdentityNumberRule.length
    // A small x is an X, and a number under the wrong scheme is a number all the same.
    let bytes = digest.map { $0 == UInt8(ascii: "x") ? UInt8(ascii: "X") : $0 }
    let isPlain = (0...(bytes.count - length)).contains { start in
      IdentityScheme.allCases.contains {
        $0.broken(byBytes: bytes[start..<(start + length)]).isEmpty
      }
    }
    return isPlain || PersonalNumber.hasIdentityNumber(Hexadecimal.text(digest))
  }
}

extension KeyedReference: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The scheme and the key.
  public var description: String { "\(scheme.rawValue) under \(key)" }
  /// The scheme and the key.
  public var debugDescription: String { description }
  /// A mirror of the scheme and the key.
  public var customMirror: Mirror {
    Mirror(self, children: ["scheme": scheme, "key": key], displayStyle: .struct)
  }
}

extension KeyedReference: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<KeyedReference>(
    "KeyedReference", zh: "证件号码的密钥引用", en: "what is kept of an official number"
  ) { door in
    let scheme = door.required("scheme", \.scheme, .code(), zh: "号码种类", en: "the scheme")
    let key = door.required("key", \.key, .identifier(), zh: "密钥的标识", en: "the name of the key")
    let digest = door.required(
      "digest", \.digest, .digest, zh: "摘要,小写十六进制", en: "the digest in hexadecimal digits")
    door.report(findings(scheme: scheme, digest: digest.flatMap { Hexadecimal.bytes($0) }))
    guard let scheme, let key, let digest else { return nil }
    return KeyedReference(scheme: scheme, key: key, digest: digest)
  }
}

extension Form where Value == String {
  /// The digest of a reference, in lower-case hexadecimal digits.
  static let digest = written(
    "wire.digest",
    pattern:
      "^([0-9a-f]{2}){\(KeyedReference.length.lowerBound),\(KeyedReference.length.upperBound)}$",
    expected: Wording(
      zh: "\(KeyedReference.length.lowerBound) 至 \(KeyedReference.length.upperBound) 字节的小写十六进制",
      en: """
        \(KeyedReference.length.lowerBound) to \(KeyedReference.length.upperBound) bytes in \
        lower-case hexadecimal digits
        """),
    make: { text in
      Hexadecimal.bytes(text).flatMap { KeyedReference.length.contains($0.count) ? text : nil }
    },
    text: { $0 })
}
