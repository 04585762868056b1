/// A 事件 or 隐患: something that has happened or might, and that the public has to be kept safe from.
///
/// It is nobody's petition and has no class; nobody can withdraw it. What a withdrawn petition has
/// told of a danger goes on as an incident that follows it.
///
/// Invariant: a hazard has not happened, so it has no day on which it did.
///
/// On purpose there is no field for coordinates, a picture, a suspect or a witness: it is placed by
/// its division, and people in it are a number.
///
/// Requirement: RP-09.
public struct Incident: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// The way it came as another system writes it, by a version of the table `channel`.
  public let channelCode: CodedValue?
  /// What it is.
  public let kind: Kind
  /// Where it is.
  public let division: DivisionCode
  /// How many people it touches, where anybody can tell.
  public let people: Int?
  /// The day it happened, where it has and anybody can tell.
  public let occurredOn: CivilDate?
  /// How much it weighs, once a person has set it.
  public private(set) var severity: Severity?
  /// The matter whose public-safety duty goes on with it.
  public let follows: Matter.ID?

  /// The same incident after a person has set how much it weighs.
  public func graded(_ severity: Severity) -> Incident {
    var copy = self
    copy.severity = severity
    return copy
  }

  /// The same incident before anybody has set how much it weighs.
  var ungraded: Incident {
    var copy = self
    copy.severity = nil
    return copy
  }

  /// What an incident is.
  ///
  /// Code list: `hazard`, `event`, `publicSafety`, `naturalDisaster`, `accident`, `publicHealth`.
  /// The last four are the kinds of 突发事件应对法, Article 2; the statutory grades of Article 3 are for
  /// the last three of them only.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 隐患: it might happen.
    case hazard
    /// 一般事件: an everyday event of a grid, such as a broken lamp.
    case event
    /// 社会安全: public safety.
    case publicSafety
    /// 自然灾害: a natural disaster.
    case naturalDisaster
    /// 事故灾难: an accident.
    case accident
    /// 公共卫生: public health.
    case publicHealth

    /// Whether whoever finds it may settle it on the spot; the others are always dispatched.
    ///
    /// No law says so: it is a default of this design.
    public var isSettledOnSpot: Bool { self == .hazard || self == .event }
  }
}

extension Incident.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .hazard: Wording(zh: "隐患", en: "hazard")
    case .event: Wording(zh: "一般事件", en: "everyday event")
    case .publicSafety: Wording(zh: "社会安全事件", en: "public-safety incident")
    case .naturalDisaster: Wording(zh: "自然灾害", en: "natural disaster")
    case .accident: Wording(zh: "事故灾难", en: "accident")
    case .publicHealth: Wording(zh: "公共卫生事件", en: "public-health incident")
    }
  }
}

extension Incident: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Incident>(
    "Incident", type: "incident", zh: "事件或隐患", en: "an incident or a hazard"
  ) { door in
    let channel = door.required("channel", \.channel, .code(), zh: "来源渠道", en: "the way it came")
    let channelCode = door.optional(
      "channelCode", \.channelCode, .coded("channel"), zh: "来源渠道的外部代码",
      en: "the way it came, as another system writes it")
    let kind = door.required("kind", \.kind, .code(), zh: "类别", en: "what it is")
    let division = door.required(
      "division", \.division, .division, zh: "所在区划", en: "where it is")
    let people = door.optional(
      "people", \.people, .count, zh: "涉及人数", en: "how many people it touches")
    let occurredOn = door.optional(
      "occurredOn", \.occurredOn, .date, zh: "发生日期", en: "the day it happened")
    let severity = door.optional(
      "severity", \.severity, .code(), zh: "严重程度", en: "how much it weighs")
    let follows = door.optional(
      "follows", \.follows, .identifier(), zh: "所接续的事项", en: "the matter it goes on with")
    var isDayFit: Bool?
    if let kind, let occurredOn { isDayFit = kind != .hazard || occurredOn == nil }
    door.check(
      "incident.occurredOn", at: "occurredOn", isDayFit, zh: "隐患没有发生日期",
      en: "A hazard has not happened", found: Wording(zh: "有发生日期", en: "a day on which it did"),
      expected: Wording(zh: "不填,或改为事件", en: "no day, or another kind"))
    guard let channel, let kind, let division, let people, let occurredOn, let severity,
      let follows,
      let channelCode
    else { return nil }
    return Incident(
      channel: channel, channelCode: channelCode, kind: kind, division: division, people: people,
      occurredOn: occurredOn,
      severity: severity, follows: follows)
  }
}
