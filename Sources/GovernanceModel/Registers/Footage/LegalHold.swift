/// An order to keep certain records beyond their period; it always ends.
///
/// Requirement: RP-10.
public struct LegalHold: Hashable, Sendable {
  /// The names of holds.
  public typealias ID = Identifier<LegalHold>

  /// The hold's name.
  public let id: ID
  /// The class of records it keeps.
  public let recordClass: String
  /// Why they are kept.
  public let ground: Ground
  /// The first day.
  public let from: CivilDate
  /// The last day; a hold without one cannot be written.
  public let through: CivilDate
  /// Who ordered it.
  public let orderedBy: Actor.ID

  /// Why records are kept beyond their period.
  ///
  /// Code list: `litigation`, `investigation`, `audit`, `subjectRequest`.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// 诉讼.
    case litigation
    /// 调查.
    case investigation
    /// 审计.
    case audit
    /// 本人请求.
    case subjectRequest
  }
}

extension LegalHold.Ground: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .litigation: Wording(zh: "诉讼", en: "litigation")
    case .investigation: Wording(zh: "调查", en: "investigation")
    case .audit: Wording(zh: "审计", en: "audit")
    case .subjectRequest: Wording(zh: "本人请求", en: "request of the person concerned")
    }
  }
}

extension LegalHold: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<LegalHold>(
    "LegalHold", zh: "延长保存", en: "an order to keep records longer"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let recordClass = door.required(
      "recordClass", \.recordClass, .codeText, zh: "记录类别", en: "the class of records")
    let ground = door.required("ground", \.ground, .code(), zh: "理由", en: "why")
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day")
    let through = door.required("through", \.through, .date, zh: "末日", en: "the last day")
    let orderedBy = door.required(
      "orderedBy", \.orderedBy, .identifier(), zh: "决定人", en: "who ordered it")
    door.check(
      "legalHold.order", at: "through", from.flatMap { from in through.map { from <= $0 } },
      zh: "末日早于首日", en: "The hold ends before it begins",
      found: Shown.same(through?.description ?? ""),
      expected: Wording(
        zh: "不早于 \(from?.description ?? "")", en: "no earlier than \(from?.description ?? "")"))
    guard let id, let recordClass, let ground, let from, let through, let orderedBy else {
      return nil
    }
    return LegalHold(
      id: id, recordClass: recordClass, ground: ground, from: from, through: through,
      orderedBy: orderedBy)
  }
}
