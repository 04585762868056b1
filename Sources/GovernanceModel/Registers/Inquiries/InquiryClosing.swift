/// How an inquiry ended: taken on, led somewhere, or out of scope.
///
/// Register of R01.
public struct InquiryClosing: Hashable, Sendable {
  /// The inquiry.
  public let inquiry: RegisterLine.ID
  /// How it ended.
  public let outcome: Outcome
  /// Where whoever asked was led.
  public let destination: UnitReference?
  /// When they were told.
  public let noticeAt: Instant?
  /// What the handling was made to depend on.
  public let condition: HandlingCondition?
  /// Whether the destination stands in the case itself and not here.
  public let standsApart: Bool

  /// Creates a record.
  public init(
    inquiry: RegisterLine.ID, outcome: Outcome, destination: UnitReference? = nil,
    noticeAt: Instant? = nil, condition: HandlingCondition? = nil, standsApart: Bool = false
  ) {
    self.inquiry = inquiry
    self.outcome = outcome
    self.destination = destination
    self.noticeAt = noticeAt
    self.condition = condition
    self.standsApart = standsApart
  }

  /// How an inquiry ends.
  ///
  /// Code list: `takenOn`, `ledOn`, `raised`, `outOfScope`.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// 已受理.
    case takenOn
    /// 引导至有关窗口.
    case ledOn
    /// 报请上级.
    case raised
    /// 不属受理范围.
    case outOfScope
  }
}

extension InquiryClosing.Outcome: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .takenOn: Wording(zh: "已受理", en: "taken on")
    case .ledOn: Wording(zh: "引导至有关窗口", en: "led to the right window")
    case .raised: Wording(zh: "报请上级", en: "raised to the center above")
    case .outOfScope: Wording(zh: "不属受理范围", en: "out of scope")
    }
  }
}

extension InquiryClosing: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<InquiryClosing>(
    "InquiryClosing", type: "inquiryClosing", zh: "首问办结", en: "how an inquiry ended"
  ) { door in
    let inquiry = door.required("inquiry", \.inquiry, .identifier(), zh: "首问登记", en: "the inquiry")
    let outcome = door.required("outcome", \.outcome, .code(), zh: "结果", en: "how it ended")
    let destination = door.optional(
      "destination", \.destination, .unit, zh: "去向", en: "where whoever asked was led")
    let noticeAt = door.optional(
      "noticeAt", \.noticeAt, .instant, zh: "告知时间", en: "when they were told")
    let condition = door.optional(
      "condition", \.condition, .code(), zh: "附加条件", en: "what the handling was made to depend on")
    let standsApart = door.defaulted(
      "standsApart", \.standsApart, .flag, usually: false, zh: "去向另存于案卷",
      en: "whether the destination stands in the case itself and not here")
    guard let inquiry, let outcome, let destination, let noticeAt, let condition, let standsApart
    else { return nil }
    return InquiryClosing(
      inquiry: inquiry, outcome: outcome, destination: destination, noticeAt: noticeAt,
      condition: condition, standsApart: standsApart)
  }
}
