/// The act by which somebody reads what is confidential: who, when, and for which purpose.
///
/// Nothing confidential is read without one, and whoever makes one writes it into the history.
///
/// Requirement: RP-03.
public struct Disclosure: Hashable, Sendable {
  /// Who reads.
  public let actor: Actor.ID
  /// What for.
  public let purpose: Purpose
  /// When.
  public let at: Instant

  /// Creates a disclosure.
  public init(by actor: Actor.ID, for purpose: Purpose, at: Instant) {
    self.actor = actor
    self.purpose = purpose
    self.at = at
  }

  /// What confidential data is read for; reading out of interest is no purpose.
  ///
  /// Code list: `handling`, `notice`, `delivery`, `verification`, `followUp`, `subjectAccess`,
  /// `statutoryReport`, `legalProcess`.
  public enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
    /// To hear the petitioner or the parties and to investigate.
    case handling
    /// To send a notice that the law asks for.
    case notice
    /// To deliver a result.
    case delivery
    /// To check a result with the person it is about.
    case verification
    /// To ask later how a settlement holds.
    case followUp
    /// Because the person asks for their own data (个人信息保护法, Article 45).
    case subjectAccess
    /// To report to the authority that a statute names.
    case statutoryReport
    /// Because a court or an organ asks by a legal document.
    case legalProcess
  }
}

extension Disclosure.Purpose: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .handling: Wording(zh: "办理", en: "handling")
    case .notice: Wording(zh: "告知", en: "giving notice")
    case .delivery: Wording(zh: "送达", en: "delivery")
    case .verification: Wording(zh: "核查", en: "verification")
    case .followUp: Wording(zh: "回访", en: "follow-up")
    case .subjectAccess: Wording(zh: "本人查阅", en: "access by the person concerned")
    case .statutoryReport: Wording(zh: "法定报告", en: "statutory report")
    case .legalProcess: Wording(zh: "法定程序调取", en: "legal process")
    }
  }
}

extension Disclosure: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Disclosure>(
    "Disclosure", zh: "查阅保密信息", en: "an act of reading what is confidential"
  ) { door in
    let actor = door.required("actor", \.actor, .identifier(), zh: "查阅人", en: "who reads")
    let purpose = door.required("purpose", \.purpose, .code(), zh: "目的", en: "what for")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "when")
    guard let actor, let purpose, let at else { return nil }
    return Disclosure(by: actor, for: purpose, at: at)
  }
}
