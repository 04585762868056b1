/// An item of a meeting: a topic, and the cases it is about by their names.
public struct MeetingItem: Hashable, Sendable {
  /// What it is about.
  public let topic: Topic
  /// The cases it is about.
  public let cases: [Matter.ID]

  /// Creates it.
  public init(
    topic: Topic, cases: [Matter.ID] = []
  ) {
    self.topic = topic
    self.cases = cases
  }

  /// What an item of a meeting is about.
  ///
  /// Code list: `lastDecisions`, `newDisputes`, `overdue`, `coordination`, `work`.
  public enum Topic: String, Hashable, Sendable, Codable, CaseIterable {
    /// 上次决定事项.
    case lastDecisions
    /// 新增矛盾纠纷.
    case newDisputes
    /// 超期事项.
    case overdue
    /// 协调事项.
    case coordination
    /// 日常工作.
    case work
  }
}

extension MeetingItem.Topic: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .lastDecisions: Wording(zh: "上次决定事项", en: "the decisions of last time")
    case .newDisputes: Wording(zh: "新增矛盾纠纷", en: "new disputes")
    case .overdue: Wording(zh: "超期事项", en: "what is overdue")
    case .coordination: Wording(zh: "协调事项", en: "what needs several offices")
    case .work: Wording(zh: "日常工作", en: "the work of the center")
    }
  }
}

extension MeetingItem: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MeetingItem>(
    "MeetingItem", zh: "议题", en: "an item of a meeting"
  ) { door in
    let topic = door.required("topic", \.topic, .code(), zh: "议题类别", en: "what it is about")
    let cases = door.defaulted(
      "cases", \.cases, .list(.identifier(), 0...200), usually: [], zh: "事项编号",
      en: "the cases it is about")
    guard let topic, let cases else { return nil }
    return MeetingItem(topic: topic, cases: cases)
  }
}
