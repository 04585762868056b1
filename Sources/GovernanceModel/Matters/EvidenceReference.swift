/// What a piece of evidence is and who keeps it; its content stays where it belongs.
///
/// It has no field for a file name, a title, a place or a person: the names of complainants get into
/// file names, so that a piece of evidence goes by its identifier alone.
///
/// Requirement: RP-18
public struct EvidenceReference: Hashable, Sendable {
  /// The name of the piece, which names nobody.
  public let id: Evidence.ID
  /// What kind of thing it is.
  public let kind: Kind
  /// The digest of the content as 64 hexadecimal digits, where one was taken.
  ///
  /// Of a content so short that it could be guessed, it is taken with a salt.
  public let digest: String?
  /// The day on which it was collected.
  public let collectedOn: CivilDate
  /// The office that keeps it.
  public let holder: UnitReference

  /// What kind of thing a piece of evidence is.
  ///
  /// Code list: `document`, `photo`, `audio`, `video`, `record`, `statement`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 书证.
    case document
    /// 照片.
    case photo
    /// 录音.
    case audio
    /// 录像.
    case video
    /// 工作记录.
    case record
    /// 陈述、证言.
    case statement
  }
}

extension EvidenceReference.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .document: Wording(zh: "书证", en: "document")
    case .photo: Wording(zh: "照片", en: "photograph")
    case .audio: Wording(zh: "录音", en: "audio recording")
    case .video: Wording(zh: "录像", en: "video recording")
    case .record: Wording(zh: "工作记录", en: "record of the work")
    case .statement: Wording(zh: "陈述、证言", en: "statement")
    }
  }
}

extension EvidenceReference: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<EvidenceReference>(
    "EvidenceReference", zh: "证据材料", en: "a piece of evidence and who keeps it"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "材料标识", en: "the name of the piece")
    let kind = door.required("kind", \.kind, .code(), zh: "材料类别", en: "what kind of thing it is")
    let digest = door.optional(
      "digest", \.digest, .contentDigest, zh: "内容摘要值", en: "the digest of the content")
    let collected = door.required(
      "collectedOn", \.collectedOn, .date, zh: "收集日期", en: "the day it was collected")
    let holder = door.required("holder", \.holder, .unit, zh: "保管单位", en: "who keeps it")
    guard let id, let kind, let digest, let collected, let holder else { return nil }
    return EvidenceReference(
      id: id, kind: kind, digest: digest, collectedOn: collected, holder: holder)
  }
}

extension Form where Value == String {
  /// A digest of 256 bits, in small hexadecimal digits.
  static let contentDigest = written(
    "evidenceReference.digest", pattern: "^[0-9a-f]{64}$",
    expected: Wording(zh: "64 位小写十六进制数字", en: "64 small hexadecimal digits"),
    make: { text in
      let isHexadecimal = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
      }
      return isHexadecimal && text.utf8.count == 64 ? text : nil
    },
    text: { $0 })
}
