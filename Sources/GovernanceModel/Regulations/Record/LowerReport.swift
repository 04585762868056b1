/// That a center below reported on its situation.
public struct LowerReport: Hashable, Sendable {
  /// The center below.
  public let center: Identifier<Center>
  /// The first day it speaks of.
  public let from: CivilDate
  /// When it reported.
  public let at: Instant

  /// Creates it.
  public init(
    center: Identifier<Center>, from: CivilDate, at: Instant
  ) {
    self.center = center
    self.from = from
    self.at = at
  }
}

extension LowerReport: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<LowerReport>(
    "LowerReport", zh: "下级报告", en: "a report of a center below"
  ) { door in
    let center = door.required(
      "center", \.center, .identifier(), zh: "综治中心", en: "the center below")
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day it speaks of")
    let at = door.required("at", \.at, .instant, zh: "报送时间", en: "when it reported")
    guard let center, let from, let at else { return nil }
    return LowerReport(center: center, from: from, at: at)
  }
}
