/// One time that somebody had to come because of a matter; the center is measured by how few.
///
/// Who came has no field, and no number of theirs is asked for: coming without one is coming. The
/// count is a measure of the center's service and of nobody else; no rule may turn it into a mark
/// of the one who came, who may come as often as they like.
///
/// Source: 信访工作条例, Articles 17, 18 and 20. Requirement: RP-02.
/// Requirement: RP-06.
public struct MatterVisit: Hashable, Sendable {
  /// The matter, by the name its case has.
  public let matter: Identifier<Matter>
  /// The day.
  public let on: CivilDate
  /// What for.
  public let purpose: Purpose

  /// Creates a visit.
  public init(to matter: Identifier<Matter>, on day: CivilDate, for purpose: Purpose) {
    self.matter = matter
    on = day
    self.purpose = purpose
  }

  /// What somebody had to come for.
  ///
  /// Code list: `submit`, `supplement`, `sign`, `collect`, `ask`.
  public enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
    /// To bring the matter.
    case submit
    /// To bring what was missing.
    case supplement
    /// To sign.
    case sign
    /// To take the result away.
    case collect
    /// To ask how it stands.
    case ask
  }
}

extension MatterVisit.Purpose: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .submit: Wording(zh: "提交事项", en: "to bring the matter")
    case .supplement: Wording(zh: "补充材料", en: "to bring what was missing")
    case .sign: Wording(zh: "签字", en: "to sign")
    case .collect: Wording(zh: "领取结果", en: "to take the result away")
    case .ask: Wording(zh: "询问进展", en: "to ask how it stands")
    }
  }
}

extension MatterVisit: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MatterVisit>(
    "MatterVisit", zh: "为一事项跑一趟", en: "a visit because of a matter"
  ) { door in
    let matter = door.required("matter", \.matter, .identifier(), zh: "事项", en: "the matter")
    let day = door.required("on", \.on, .date, zh: "日期", en: "the day")
    let purpose = door.required("purpose", \.purpose, .code(), zh: "来办何事", en: "what for")
    guard let matter, let day, let purpose else { return nil }
    return MatterVisit(to: matter, on: day, for: purpose)
  }
}
