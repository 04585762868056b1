/// A joint activity that is planned in a grid, or in one of its units, and was done on a day.
///
/// It is voluntary, so it knows how many took part and never who: neither names nor points have a
/// field, and nobody can be marked for staying away. What was seen or heard is no part of it either;
/// a dispute that somebody brings is a matter of its own.
///
/// Invariants: the unit lies in the grid; it is done no earlier than planned; participants are
/// counted when it is done, and not before. Requirement: RP-02.
public struct JointTask: Hashable, Sendable {
  /// The names of tasks.
  public typealias ID = Identifier<JointTask>

  /// The task's name in the kit.
  public let id: ID
  /// Which of the five it is.
  public let activity: JointActivity
  /// The grid in which it takes place.
  public let grid: Grid.ID
  /// The unit, where it takes place in one alone.
  public let unit: HouseholdUnit.ID?
  /// The day it is planned for.
  public let plannedOn: CivilDate
  /// The day it was done, once it is.
  public let doneOn: CivilDate?
  /// How many people took part, 1 to 99,999, once it is done.
  public let participants: Int?
}

extension JointTask: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<JointTask>(
    "JointTask", zh: "联户活动任务", en: "a joint activity planned and done"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let activity = door.required("activity", \.activity, .code(), zh: "活动类别", en: "which it is")
    let grid = door.required("grid", \.grid, .structuredIdentifier(), zh: "网格", en: "the grid")
    let unit = door.optional(
      "unit", \.unit, .structuredIdentifier(), zh: "联户单元,仅限一个单元时", en: "the unit, where only one")
    let planned = door.required(
      "plannedOn", \.plannedOn, .date, zh: "计划日期", en: "the day planned")
    let done = door.optional("doneOn", \.doneOn, .date, zh: "完成日期", en: "the day done")
    let participants = door.optional(
      "participants", \.participants, .integer(1...99_999), zh: "参加人数", en: "how many took part")
    if let grid, let unit = unit ?? nil {
      door.check(
        "jointTask.unit", at: "unit", unit.rawValue.hasPrefix(grid.rawValue),
        zh: "联户单元不属于该网格", en: "The unit's name is not within the grid",
        found: Shown.wording(of: unit.rawValue),
        expected: Wording(zh: "以该网格标识开头的标识", en: "a name that begins with the grid's"))
    }
    if let planned, let done = done ?? nil {
      door.check(
        "jointTask.doneOn", at: "doneOn", planned <= done,
        zh: "完成日期早于计划日期", en: "The task was done before it was planned for",
        found: Shown.same(done.description),
        expected: Wording(zh: "不早于 \(planned)", en: "no earlier than \(planned)"))
    }
    if let participants, let done {
      door.check(
        "jointTask.participants", at: "participants", (participants == nil) == (done == nil),
        zh: "参加人数与完成日期不配套", en: "Participants are counted when a task is done",
        found: done == nil
          ? Wording(zh: "未完成而有人数", en: "a number and no day")
          : Wording(zh: "已完成而无人数", en: "a day and no number"),
        expected: Wording(zh: "两者都有或都无", en: "both or neither"))
    }
    guard let id, let activity, let grid, let unit, let planned, let done, let participants
    else { return nil }
    return JointTask(
      id: id, activity: activity, grid: grid, unit: unit, plannedOn: planned, doneOn: done,
      participants: participants)
  }
}
