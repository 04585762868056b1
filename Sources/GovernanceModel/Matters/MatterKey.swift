/// By what a matter is found again when it is brought twice: two digests, of what it is about and of
/// its facts and reasons.
///
/// The digests are made under a secret key, so that no text stands in them and nobody without the
/// key can try whether a guess is right. How a text is brought into the form that is digested is the
/// matter of whoever makes the keys; it is the same for every key made under one name. That two keys
/// agree is a hint for the person who assesses, never a refusal by itself.
///
/// Invariants: both digests are of one length and differ, since each is made for its own purpose.
public struct MatterKey: Hashable, Sendable {
  /// The name of the secret key; digests under two keys cannot be compared.
  public let secret: Identifier<MatterKey>
  /// The digest of what the matter is about, in lowercase hexadecimal.
  public let subject: String
  /// The digest of its facts and reasons, in lowercase hexadecimal.
  public let facts: String

  /// How a matter with this key relates to one with another.
  public func relation(to other: MatterKey) -> DuplicateRelation {
    if secret != other.secret { return .incomparable }
    if subject != other.subject { return .different }
    return facts == other.facts ? .same : .newFacts
  }
}

extension MatterKey: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MatterKey>(
    "MatterKey", zh: "事项查重键", en: "by what a matter is found again"
  ) { door in
    let secret = door.required(
      "secret", \.secret, .identifier(), zh: "密钥名称", en: "the name of the secret key")
    let subject = door.required(
      "subject", \.subject, .matterDigest, zh: "事项摘要", en: "the digest of what it is about")
    let facts = door.required(
      "facts", \.facts, .matterDigest, zh: "事实和理由摘要", en: "the digest of its facts and reasons")
    var isOneLength: Bool?
    var isDistinct: Bool?
    if let subject, let facts {
      isOneLength = subject.utf8.count == facts.utf8.count
      isDistinct = subject != facts
    }
    door.check(
      "matterKey.length", at: "facts", isOneLength, zh: "两个摘要长度不同",
      en: "The two digests differ in length", found: Shown.same("\(facts?.utf8.count ?? 0)"),
      expected: Shown.same("\(subject?.utf8.count ?? 0)"))
    door.check(
      "matterKey.facts", at: "facts", isDistinct, zh: "两个摘要相同",
      en: "The two digests are the same", found: Wording(zh: "同一摘要", en: "one digest twice"),
      expected: Wording(zh: "各自用途的摘要", en: "a digest for each purpose"))
    guard let secret, let subject, let facts else { return nil }
    return MatterKey(secret: secret, subject: subject, facts: facts)
  }
}

extension Form where Value == String {
  /// A digest of 16 to 64 bytes in lowercase hexadecimal.
  fileprivate static let matterDigest = written(
    "wire.digest", pattern: "^([0-9a-f]{2}){16,64}$",
    expected: Wording(
      zh: "16 至 64 字节的小写十六进制", en: "16 to 64 bytes in lowercase hexadecimal"),
    make: { text in
      let isHexadecimal = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
      }
      let count = text.utf8.count
      return isHexadecimal && count.isMultiple(of: 2) && (32...128).contains(count) ? text : nil
    },
    text: { $0 })
}
