/// The way by which a matter reached a center.
///
/// Code list: `visit`, `phone`, `letter`, `fax`, `online`, `hotline12345`, `gridPatrol`,
/// `appReport`, `householdReport`, `groupChannel`, `superiorAssigned`, `departmentTransfer`,
/// `anonymousBox`, `sensor`. The first five are those of 信访工作条例, Article 17.
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  /// 走访.
  case visit
  /// 电话.
  case phone
  /// 书信.
  case letter
  /// 传真.
  case fax
  /// 信息网络.
  case online
  /// 12345 热线.
  case hotline12345
  /// 网格员巡查.
  case gridPatrol
  /// 手机应用上报.
  case appReport
  /// 联户长上报.
  case householdReport
  /// 联户单元群.
  case groupChannel
  /// 上级交办.
  case superiorAssigned
  /// 部门转办.
  case departmentTransfer
  /// 意见箱.
  case anonymousBox
  /// 物联网感知.
  case sensor

  /// Whether a device brought it and nobody asked for anything.
  public var isAutomatic: Bool { self == .sensor }
}

extension Channel: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .visit: Wording(zh: "走访", en: "visit")
    case .phone: Wording(zh: "电话", en: "telephone")
    case .letter: Wording(zh: "书信", en: "letter")
    case .fax: Wording(zh: "传真", en: "fax")
    case .online: Wording(zh: "信息网络", en: "online")
    case .hotline12345: Wording(zh: "12345 热线", en: "hotline 12345")
    case .gridPatrol: Wording(zh: "网格员巡查", en: "grid worker's round")
    case .appReport: Wording(zh: "手机应用上报", en: "report by app")
    case .householdReport: Wording(zh: "联户长上报", en: "report by a household head")
    case .groupChannel: Wording(zh: "联户单元群", en: "unit's group channel")
    case .superiorAssigned: Wording(zh: "上级交办", en: "assigned from above")
    case .departmentTransfer: Wording(zh: "部门转办", en: "transferred by a department")
    case .anonymousBox: Wording(zh: "意见箱", en: "suggestion box")
    case .sensor: Wording(zh: "物联网感知", en: "sensor")
    }
  }
}
