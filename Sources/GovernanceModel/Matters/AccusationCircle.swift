/// Who may read an accusation and which offices it may be sent to, beside those it is about.
///
/// Nobody stands on both sides: a circle in which somebody does cannot be made. Whoever acts for an
/// accused office has to be named among the accused as well; the directory knows who that is.
///
/// Requirement: RP-01 (信访工作条例, Article 30).
public struct AccusationCircle: Hashable, Sendable {
  /// The people the accusation is about.
  public let accused: [Actor.ID]
  /// The offices the accusation is about.
  public let accusedUnits: [UnitReference]
  /// Who may read it.
  public let readers: [Actor.ID]
  /// The offices it may be sent to.
  public let receivers: [UnitReference]
}

extension AccusationCircle: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<AccusationCircle>(
    "AccusationCircle", zh: "检举控告的知悉范围", en: "who may know of an accusation"
  ) { door in
    let accused = door.required(
      "accused", \.accused, .distinct(.identifier(), 0...200), zh: "被检举控告的人",
      en: "the people it is about")
    let accusedUnits = door.defaulted(
      "accusedUnits", \.accusedUnits, .distinct(.unit, 0...50), usually: [],
      zh: "被检举控告的单位", en: "the offices it is about")
    let readers = door.required(
      "readers", \.readers, .distinct(.identifier(), 0...200), zh: "可知悉的人", en: "who may read it")
    let receivers = door.defaulted(
      "receivers", \.receivers, .distinct(.unit, 0...50), usually: [], zh: "可转送的单位",
      en: "the offices it may be sent to")
    door.check(
      "accusationCircle.accused", at: "accused",
      accused.flatMap { people in accusedUnits.map { !(people.isEmpty && $0.isEmpty) } },
      zh: "没有被检举控告的人或单位", en: "The accusation is about nobody",
      found: Wording(zh: "无", en: "nobody"),
      expected: Wording(zh: "至少一人或一个单位", en: "at least one person or office"))
    door.check(
      "accusationCircle.reader", at: "readers",
      accused.flatMap { people in readers.map { Set(people).isDisjoint(with: $0) } },
      zh: "被检举控告的人不得知悉", en: "An accused person is among the readers",
      found: Wording(zh: "范围重叠", en: "the same person on both sides"),
      expected: Wording(zh: "其他人", en: "other people"))
    door.check(
      "accusationCircle.receiver", at: "receivers",
      accusedUnits.flatMap { units in receivers.map { Set(units).isDisjoint(with: $0) } },
      zh: "不得转送被检举控告的单位", en: "An accused office is among the receivers",
      found: Wording(zh: "范围重叠", en: "the same office on both sides"),
      expected: Wording(zh: "其他单位", en: "other offices"))
    guard let accused, let accusedUnits, let readers, let receivers else { return nil }
    return AccusationCircle(
      accused: accused, accusedUnits: accusedUnits, readers: readers, receivers: receivers)
  }
}
