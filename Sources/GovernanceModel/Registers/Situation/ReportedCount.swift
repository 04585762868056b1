/// A number of cases or people in a report, told only where it is not small.
///
/// A unit has about eleven households: one case of a kind there names a family. A count under the
/// policy's least is therefore never written, and whether it was zero is not told either.
///
/// Requirement: RP-17.
public struct ReportedCount: Hashable, Sendable {
  /// The count, or nothing where it is too small to be told.
  public let count: Int?
  /// The least count that is told, as it was when the report was made.
  public let least: Int

  /// Creates the count that a report may hold.
  public init(_ count: Int, policy: SuppressionPolicy = .standard) {
    self.init(count: count < policy.least ? nil : count, least: policy.least)
  }

  private init(count: Int?, least: Int) {
    self.count = count
    self.least = least
  }
}

extension ReportedCount: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ReportedCount>(
    "ReportedCount", zh: "报告中的数字", en: "a number in a report"
  ) { door in
    let count = door.optional(
      "count", \.count, .count, zh: "数字,过小则不写", en: "the count, left out where it is small")
    let least = door.required(
      "least", \.least, .integer(SuppressionPolicy.floor...1000), zh: "可公布的最小数字",
      en: "the least count that is told")
    door.check(
      "reportedCount.small", at: "count",
      count.flatMap { count in least.map { least in count.map { $0 >= least } ?? true } },
      zh: "数字过小,可能指向个人", en: "The count is so small that it may point at somebody",
      found: Wording(zh: "过小的数字", en: "a small count"),
      expected: Wording(
        zh: "不写,或至少 \(least ?? 0)", en: "none, or at least \(least ?? 0)"))
    guard let count, let least else { return nil }
    return ReportedCount(count: count, least: least)
  }
}
