/// The minutes of a regular meeting: who was there, what was on the table, what was decided.
///
/// Items name cases and nobody: there is no text in which a person could be named.
/// Register of R03. Requirement: RP-18.
public struct RegularMeeting: Hashable, Sendable {
  /// When it was held.
  public let heldAt: Instant
  /// Who took the chair.
  public let leader: Leader?
  /// The groups whose lead was there.
  public let groups: [WorkingGroup]
  /// The groups that were excused.
  public let absences: [MeetingAbsence]
  /// What was on the table.
  public let items: [MeetingItem]
  /// What was decided.
  public let decisions: [MeetingDecision]
  /// What became of earlier decisions.
  public let reviews: [DecisionReview]

  /// Creates a record.
  public init(
    heldAt: Instant, leader: Leader? = nil, groups: [WorkingGroup], absences: [MeetingAbsence] = [],
    items: [MeetingItem] = [], decisions: [MeetingDecision] = [], reviews: [DecisionReview] = []
  ) {
    self.heldAt = heldAt
    self.leader = leader
    self.groups = groups
    self.absences = absences
    self.items = items
    self.decisions = decisions
    self.reviews = reviews
  }

  /// Who takes the chair.
  ///
  /// Code list: `director`, `deputy`, `other`.
  public enum Leader: String, Hashable, Sendable, Codable, CaseIterable {
    /// 主任.
    case director
    /// 副主任.
    case deputy
    /// 其他人员.
    case other
  }
}

extension RegularMeeting.Leader: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .director: Wording(zh: "主任", en: "the director")
    case .deputy: Wording(zh: "副主任", en: "a deputy director")
    case .other: Wording(zh: "其他人员", en: "somebody else")
    }
  }
}

extension RegularMeeting: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RegularMeeting>(
    "RegularMeeting", type: "regularMeeting", zh: "工作例会记录", en: "the minutes of a regular meeting"
  ) { door in
    let heldAt = door.required("heldAt", \.heldAt, .instant, zh: "召开时间", en: "when it was held")
    let leader = door.optional("leader", \.leader, .code(), zh: "主持", en: "who took the chair")
    let groups = door.required(
      "groups", \.groups, .list(.code(), 0...5), zh: "到会工作组", en: "the groups whose lead was there")
    let absences = door.defaulted(
      "absences", \.absences, .list(.object(), 0...5), usually: [], zh: "请假",
      en: "the groups that were excused")
    let items = door.defaulted(
      "items", \.items, .list(.object(), 0...200), usually: [], zh: "议题",
      en: "what was on the table")
    let decisions = door.defaulted(
      "decisions", \.decisions, .list(.object(), 0...200), usually: [], zh: "决定",
      en: "what was decided")
    let reviews = door.defaulted(
      "reviews", \.reviews, .list(.object(), 0...200), usually: [], zh: "落实情况",
      en: "what became of earlier decisions")
    guard let heldAt, let leader, let groups, let absences, let items, let decisions, let reviews
    else { return nil }
    return RegularMeeting(
      heldAt: heldAt, leader: leader, groups: groups, absences: absences, items: items,
      decisions: decisions, reviews: reviews)
  }
}
