/// What was brought to a center.
///
/// The codes are those of `type` on the wire.
///
/// Code list: `petition`, `dispute`, `incident`, `serviceRequest`.
///
/// Requirement: RP-03.
public enum Matter: Hashable, Sendable {
  /// The names of matters; a case has the name of the matter it is about.
  public typealias ID = Identifier<Matter>

  /// 信访事项.
  case petition(Petition)
  /// 矛盾纠纷.
  case dispute(Dispute)
  /// 事件或隐患.
  case incident(Incident)
  /// 便民服务事项.
  case serviceRequest(ServiceRequest)

  /// What a matter is.
  ///
  /// Code list: `petition`, `dispute`, `incident`, `serviceRequest`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A petition.
    case petition
    /// A dispute.
    case dispute
    /// An incident or a hazard.
    case incident
    /// A request for a service.
    case serviceRequest
  }

  /// What it is.
  public var kind: Kind {
    switch self {
    case .petition: .petition
    case .dispute: .dispute
    case .incident: .incident
    case .serviceRequest: .serviceRequest
    }
  }

  /// The stable code of the kind.
  public var code: String { kind.rawValue }

  /// The way it came.
  public var channel: Channel {
    switch self {
    case .petition(let petition): petition.channel
    case .dispute(let dispute): dispute.channel
    case .incident(let incident): incident.channel
    case .serviceRequest(let request): request.channel
    }
  }
}

extension Matter: Described {
  /// The name of the kind shown to people.
  public var wording: Wording { kind.wording }
}

extension Matter.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .petition: Wording(zh: "信访事项", en: "petition")
    case .dispute: Wording(zh: "矛盾纠纷", en: "dispute")
    case .incident: Wording(zh: "事件或隐患", en: "incident")
    case .serviceRequest: Wording(zh: "便民服务事项", en: "service request")
    }
  }
}

extension Matter {
  /// The matter without what only its handling adds: a class, a severity, attempts at mediation.
  public var asBrought: Matter {
    switch self {
    case .petition(let petition): .petition(petition.unclassified)
    case .dispute(let dispute): .dispute(dispute.unattempted)
    case .incident(let incident): .incident(incident.ungraded)
    case .serviceRequest: self
    }
  }
}

extension Matter: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Matter>(
    "Matter", zh: "事项", en: "what was brought",
    variants: [
      LayoutVariant(
        Petition.self, wrap: { .petition($0) },
        unwrap: { if case .petition(let petition) = $0 { petition } else { nil } }),
      LayoutVariant(
        Dispute.self, wrap: { .dispute($0) },
        unwrap: { if case .dispute(let dispute) = $0 { dispute } else { nil } }),
      LayoutVariant(
        Incident.self, wrap: { .incident($0) },
        unwrap: { if case .incident(let incident) = $0 { incident } else { nil } }),
      LayoutVariant(
        ServiceRequest.self, wrap: { .serviceRequest($0) },
        unwrap: { if case .serviceRequest(let request) = $0 { request } else { nil } }),
    ])
}
