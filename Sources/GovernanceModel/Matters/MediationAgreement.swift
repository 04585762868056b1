/// The form of an agreement that mediation has led to, and when it binds; its text stands apart.
///
/// Invariant: what it promises is due no earlier than it took effect. An agreement that lacks the
/// form the law asks for can be written down here, so that whoever records it is told what is
/// missing; a ``Dispute`` takes none that does (人民调解法, Articles 28 to 30).
public struct MediationAgreement: Hashable, Sendable {
  /// Whether it is written or oral.
  public let form: Form
  /// The day it took effect: the last signature, or for an oral one the day of agreeing.
  public let effectiveOn: CivilDate
  /// Whether every party signed, sealed or gave a fingerprint.
  public let isSignedByAll: Bool
  /// Whether the mediator signed, or for an oral one recorded it.
  public let isRecordedByMediator: Bool
  /// Whether the mediation body sealed it.
  public let isSealed: Bool
  /// The day by which it is to be performed, where it names one.
  public let performDueOn: CivilDate?

  /// Creates an agreement that names no day of performance; one that does comes in by its draft.
  public init(
    _ form: Form, effectiveOn: CivilDate, isSignedByAll: Bool, isRecordedByMediator: Bool,
    isSealed: Bool
  ) {
    self.init(form, effectiveOn, isSignedByAll, isRecordedByMediator, isSealed, nil)
  }

  private init(
    _ form: Form, _ effectiveOn: CivilDate, _ isSignedByAll: Bool, _ isRecordedByMediator: Bool,
    _ isSealed: Bool, _ performDueOn: CivilDate?
  ) {
    self.form = form
    self.effectiveOn = effectiveOn
    self.isSignedByAll = isSignedByAll
    self.isRecordedByMediator = isRecordedByMediator
    self.isSealed = isSealed
    self.performDueOn = performDueOn
  }

  /// Whether it has the form the law asks for (人民调解法, Articles 28 to 30).
  public var isInForm: Bool {
    switch form {
    case .oral: isRecordedByMediator
    case .written: isSignedByAll && isRecordedByMediator && isSealed
    }
  }

  /// The form of an agreement.
  ///
  /// Code list: `written`, `oral`.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// 调解协议书.
    case written
    /// 口头协议.
    case oral
  }
}

extension MediationAgreement.Form: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .written: Wording(zh: "调解协议书", en: "written agreement")
    case .oral: Wording(zh: "口头协议", en: "oral agreement")
    }
  }
}

extension MediationAgreement: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MediationAgreement>(
    "MediationAgreement", type: "agreement", zh: "调解协议", en: "an agreement by mediation"
  ) { door in
    let form = door.required("form", \.form, .code(), zh: "协议形式", en: "written or oral")
    let effective = door.required(
      "effectiveOn", \.effectiveOn, .date, zh: "生效日期", en: "the day it took effect")
    let isSigned = door.required(
      "isSignedByAll", \.isSignedByAll, .flag, zh: "各方已签名、盖章或按指印",
      en: "whether every party signed")
    let isRecorded = door.required(
      "isRecordedByMediator", \.isRecordedByMediator, .flag, zh: "调解员已签名或记录",
      en: "whether the mediator signed or recorded it")
    let isSealed = door.required(
      "isSealed", \.isSealed, .flag, zh: "已加盖调解组织印章", en: "whether the mediation body sealed it")
    let due = door.optional(
      "performDueOn", \.performDueOn, .date, zh: "履行期限", en: "the day of performance")
    if let effective, let due, let due {
      door.check(
        "mediationAgreement.performDueOn", at: "performDueOn", effective <= due,
        zh: "履行期限早于协议生效", en: "It is due before it took effect",
        found: Shown.same(due.description),
        expected: Wording(zh: "不早于 \(effective)", en: "\(effective) or later"))
    }
    guard let form, let effective, let isSigned, let isRecorded, let isSealed, let due else {
      return nil
    }
    return MediationAgreement(form, effective, isSigned, isRecorded, isSealed, due)
  }
}
