/// In which capacity somebody may let a period be extended.
///
/// Code list: `unitHead`, `officeHead`, `arbitrationHead`, `courtPresident`, `parties`.
public enum ExtensionApprover: String, Hashable, Sendable, Codable, CaseIterable {
  /// 本机关、单位负责人.
  case unitHead
  /// 复议机构、信息公开工作机构等办理机构的负责人.
  case officeHead
  /// 仲裁委员会主任.
  case arbitrationHead
  /// 本院院长.
  case courtPresident
  /// 各方当事人同意.
  case parties
}

extension ExtensionApprover: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .unitHead: Wording(zh: "本单位负责人", en: "the head of the unit")
    case .officeHead: Wording(zh: "办理机构负责人", en: "the head of the office in charge")
    case .arbitrationHead: Wording(zh: "仲裁委员会主任", en: "the head of the arbitration commission")
    case .courtPresident: Wording(zh: "本院院长", en: "the president of the court")
    case .parties: Wording(zh: "各方当事人", en: "the parties together")
    }
  }
}
