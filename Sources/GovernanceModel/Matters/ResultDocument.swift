/// The document that the handling of a matter ends with; its kind must fit the class of the matter.
///
/// Code list: `opinion`, `reply`, `decision`, `report`, `agreement`, `failureNotice`.
public enum ResultDocument: String, Hashable, Sendable, Codable, CaseIterable {
  /// 信访处理意见书, for claims on route 6 (信访工作条例, Article 32).
  case opinion
  /// 答复, for suggestions, incidents and requests for a service.
  case reply
  /// 法定程序的决定文书, for claims on routes 4 and 5.
  case decision
  /// 核查报告, for accusations, where its content is restricted, and for incidents.
  case report
  /// 调解协议书, for disputes and mediated claims.
  case agreement
  /// 调解不成告知书, for disputes that could not be settled.
  case failureNotice

  /// Whether the document fits a matter; none fits a petition whose class is not set yet.
  ///
  /// For incidents and requests for a service no law names a document: a reply tells what was done,
  /// and of an incident a report may tell it where there is nobody to reply to.
  public func fits(_ matter: Matter) -> Bool {
    switch matter {
    case .petition(let petition): petition.petitionClass.map(fits) ?? false
    case .dispute: fitsDispute
    case .incident: self == .reply || self == .report
    case .serviceRequest: self == .reply
    }
  }

  /// Whether the document fits a petition of a class.
  public func fits(_ petitionClass: PetitionClass) -> Bool {
    switch petitionClass {
    case .suggestion: self == .reply
    case .accusation: self == .report
    case .claim(.route6): self == .opinion
    case .claim: self == .decision
    }
  }

  /// Whether the document fits a dispute.
  public var fitsDispute: Bool { self == .agreement || self == .failureNotice }
}

extension ResultDocument: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .opinion: Wording(zh: "信访处理意见书", en: "written opinion")
    case .reply: Wording(zh: "答复", en: "reply")
    case .decision: Wording(zh: "决定文书", en: "decision")
    case .report: Wording(zh: "核查报告", en: "report")
    case .agreement: Wording(zh: "调解协议书", en: "mediation agreement")
    case .failureNotice: Wording(zh: "调解不成告知书", en: "notice of failed mediation")
    }
  }
}
