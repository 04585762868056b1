/// What was brought to a center.
///
/// Code list: `petition`, `dispute`.
public enum Matter: Hashable, Sendable {
  /// 信访事项.
  case petition(Petition)
  /// 矛盾纠纷.
  case dispute(Dispute)

  /// The stable code of the kind.
  public var code: String {
    switch self {
    case .petition: "petition"
    case .dispute: "dispute"
    }
  }

  /// The way it came.
  public var channel: Channel {
    switch self {
    case .petition(let petition): petition.channel
    case .dispute(let dispute): dispute.channel
    }
  }
}

extension Matter: Described {
  /// The name of the kind, shown to people.
  public var wording: Wording {
    switch self {
    case .petition: Wording(zh: "信访事项", en: "petition")
    case .dispute: Wording(zh: "矛盾纠纷", en: "dispute")
    }
  }
}

extension Matter {
  /// The matter without what only its handling adds: a class, attempts at mediation.
  public var asBrought: Matter {
    switch self {
    case .petition(let petition): .petition(petition.unclassified)
    case .dispute(let dispute): .dispute(dispute.unattempted)
    }
  }
}
