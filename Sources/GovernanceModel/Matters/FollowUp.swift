/// A 回访: how a settlement was found to hold, some time after it (人民调解工作若干规定, Article 36).
///
/// It is about the settlement. Who was asked, what they said, and who did not keep a promise have no
/// field.
public struct FollowUp: Hashable, Sendable {
  /// The day.
  public let on: CivilDate
  /// How it was asked.
  public let method: Method
  /// What was found.
  public let finding: Finding

  /// Creates a follow-up; the dispute that takes it checks the day.
  public init(on: CivilDate, method: Method, finding: Finding) {
    self.on = on
    self.method = method
    self.finding = finding
  }

  /// How a follow-up is made.
  ///
  /// Code list: `visit`, `phone`, `online`.
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// 上门.
    case visit
    /// 电话.
    case phone
    /// 线上.
    case online
  }

  /// What a follow-up finds.
  ///
  /// Code list: `performed`, `partlyPerformed`, `notPerformed`, `unreachable`.
  public enum Finding: String, Hashable, Sendable, Codable, CaseIterable {
    /// 已履行.
    case performed
    /// 部分履行.
    case partlyPerformed
    /// 未履行.
    case notPerformed
    /// 未联系上, which proves nothing.
    case unreachable
  }
}

extension FollowUp.Method: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .visit: Wording(zh: "上门回访", en: "visit")
    case .phone: Wording(zh: "电话回访", en: "telephone")
    case .online: Wording(zh: "线上回访", en: "online")
    }
  }
}

extension FollowUp.Finding: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .performed: Wording(zh: "已履行", en: "performed")
    case .partlyPerformed: Wording(zh: "部分履行", en: "partly performed")
    case .notPerformed: Wording(zh: "未履行", en: "not performed")
    case .unreachable: Wording(zh: "未联系上", en: "nobody was reached")
    }
  }
}

extension FollowUp: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FollowUp>("FollowUp", zh: "回访", en: "a follow-up") { door in
    let on = door.required("on", \.on, .date, zh: "回访日期", en: "the day")
    let method = door.required("method", \.method, .code(), zh: "回访方式", en: "how it was asked")
    let finding = door.required("finding", \.finding, .code(), zh: "回访结果", en: "what was found")
    guard let on, let method, let finding else { return nil }
    return FollowUp(on: on, method: method, finding: finding)
  }
}
