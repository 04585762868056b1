/// A counselling session: when, by whom, and whether its rules were kept.
///
/// What was said has no field.
/// Register of R10 (精神卫生法, Article 23). Requirement: RP-12.
public struct CounsellingSession: Hashable, Sendable {
  /// The client's pseudonym.
  public let client: Identifier<CounsellingClient>
  /// Who counselled.
  public let counsellor: Actor.ID
  /// The code of the counsellor's qualification.
  public let qualification: String?
  /// When it began.
  public let from: Instant
  /// When it ended.
  public let through: Instant
  /// When it was booked.
  public let bookedAt: Instant?
  /// When the client consented in writing.
  public let consentAt: Instant?
  /// Whether the client came of their own will.
  public let isVoluntary: Bool
  /// The name of the key, its own, under which the notes are encrypted.
  public let key: String?
  /// When the client asked to stop.
  public let stopAskedAt: Instant?

  /// Creates a record.
  public init(
    client: Identifier<CounsellingClient>, counsellor: Actor.ID, qualification: String? = nil,
    from: Instant, through: Instant, bookedAt: Instant? = nil, consentAt: Instant? = nil,
    isVoluntary: Bool, key: String? = nil, stopAskedAt: Instant? = nil
  ) {
    self.client = client
    self.counsellor = counsellor
    self.qualification = qualification
    self.from = from
    self.through = through
    self.bookedAt = bookedAt
    self.consentAt = consentAt
    self.isVoluntary = isVoluntary
    self.key = key
    self.stopAskedAt = stopAskedAt
  }
}

extension CounsellingSession: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CounsellingSession>(
    "CounsellingSession", type: "counsellingSession", zh: "心理咨询登记",
    en: "a counselling session, without its content"
  ) { door in
    let client = door.required(
      "client", \.client, .identifier(), zh: "来访者化名", en: "the client's pseudonym")
    let counsellor = door.required(
      "counsellor", \.counsellor, .identifier(), zh: "咨询人员", en: "who counselled")
    let qualification = door.optional(
      "qualification", \.qualification, .codeText, zh: "资格代码",
      en: "the code of the counsellor's qualification")
    let from = door.required("from", \.from, .instant, zh: "开始", en: "when it began")
    let through = door.required("through", \.through, .instant, zh: "结束", en: "when it ended")
    let bookedAt = door.optional(
      "bookedAt", \.bookedAt, .instant, zh: "预约时间", en: "when it was booked")
    let consentAt = door.optional(
      "consentAt", \.consentAt, .instant, zh: "知情同意时间", en: "when the client consented in writing")
    let isVoluntary = door.required(
      "isVoluntary", \.isVoluntary, .flag, zh: "自愿", en: "whether the client came of their own will"
    )
    let key = door.optional(
      "key", \.key, .codeText, zh: "单独密钥名称",
      en: "the name of the key, its own, under which the notes are encrypted")
    let stopAskedAt = door.optional(
      "stopAskedAt", \.stopAskedAt, .instant, zh: "要求停止时间", en: "when the client asked to stop")
    guard let client, let counsellor, let qualification, let from, let through, let bookedAt,
      let consentAt, let isVoluntary, let key, let stopAskedAt
    else { return nil }
    return CounsellingSession(
      client: client, counsellor: counsellor, qualification: qualification, from: from,
      through: through, bookedAt: bookedAt, consentAt: consentAt, isVoluntary: isVoluntary,
      key: key, stopAskedAt: stopAskedAt)
  }
}
