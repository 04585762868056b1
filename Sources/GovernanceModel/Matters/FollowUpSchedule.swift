/// When a settlement is followed up: so many days after it took effect, and after its performance.
///
/// Invariant: the days after it took effect rise. No law sets any of them, so that they are data,
/// with where they come from.
public struct FollowUpSchedule: Hashable, Sendable {
  /// How many days after the agreement took effect, each later than the one before.
  public let days: [Int]
  /// How many days after the day of performance, where the agreement names one.
  public let daysAfterPerformance: Int?
  /// Where the days come from.
  public let provenance: Provenance

  /// The default: after 7 and 30 days, and 3 days after the day of performance.
  public static let standard = FollowUpSchedule(
    days: [7, 30], daysAfterPerformance: 3,
    provenance: .typical(
      Wording(zh: "本设计的默认值,参照各地回访做法", en: "a default of this design, after local practice")))

  /// The days on which an agreement is to be followed up, in order, each once.
  public func dates(after agreement: MediationAgreement) -> [CivilDate] {
    var dates = Set(days.map { agreement.effectiveOn.advanced(byDays: $0) })
    if let daysAfterPerformance, let due = agreement.performDueOn {
      dates.insert(due.advanced(byDays: daysAfterPerformance))
    }
    return dates.sorted()
  }
}

extension FollowUpSchedule: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FollowUpSchedule>(
    "FollowUpSchedule", zh: "回访安排", en: "when a settlement is followed up"
  ) { door in
    let days = door.required(
      "days", \.days, .distinct(.integer(1...3650), 1...24), zh: "协议生效后的天数",
      en: "days after it took effect")
    let after = door.optional(
      "daysAfterPerformance", \.daysAfterPerformance, .integer(0...3650), zh: "履行期限后的天数",
      en: "days after the day of performance")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where the days come from")
    door.check(
      "followUpSchedule.days", at: "days", days.map { zip($0, $0.dropFirst()).allSatisfy(<) },
      zh: "回访天数须递增", en: "The days of follow-up rise",
      found: Shown.same(days.map { $0.map(String.init).joined(separator: ", ") } ?? ""),
      expected: Wording(zh: "由早到晚", en: "each later than the one before"))
    guard let days, let after, let provenance else { return nil }
    return FollowUpSchedule(days: days, daysAfterPerformance: after, provenance: provenance)
  }
}
