/// One step of the way from an event to a deadline.
public struct DerivationStep: Hashable, Sendable {
  /// The day before the step.
  public let from: CivilDate
  /// The day after the step; equal to `from` where the step moved nothing.
  public let to: CivilDate
  /// Why the step was taken.
  public let reason: Reason
  /// The rule or article that orders it.
  public let basis: Provenance

  /// Creates a step.
  public init(from: CivilDate, to: CivilDate, reason: Reason, basis: Provenance) {
    self.from = from
    self.to = to
    self.reason = reason
    self.basis = basis
  }

  /// Why a step was taken.
  ///
  /// Code list: `startDayExcluded`, `counted`, `restDaysSkipped`, `makeUpCounted`, `rolled`,
  /// `designated`, `hours`, `provisional`.
  public enum Reason: Hashable, Sendable {
    /// The day of the event is not counted.
    case startDayExcluded
    /// So many units were counted.
    case counted(Int, TimeUnit)
    /// So many days of rest inside the period were passed over.
    case restDaysSkipped(Int)
    /// Those weekend days inside the period, worked by arrangement, were counted.
    case makeUpCounted([CivilDate])
    /// The last day was a day of rest of that kind and moved on.
    case rolled(DayKind)
    /// The order itself names the day.
    case designated
    /// Hours were counted by the clock.
    case hours(Int)
    /// The arrangement of that year was not published when this was computed.
    case provisional(year: Int)
  }
}

extension DerivationStep: Described {
  /// The step as a sentence without its full stop.
  public var wording: Wording {
    let text =
      switch reason {
      case .startDayExcluded:
        Wording(zh: "\(from) 起算当日不计入", en: "\(from), the day of the event, is not counted")
      case .counted(let amount, let unit):
        Wording(
          zh: "计 \(amount) \(unit.wording.zh),至 \(to)",
          en: "\(amount) \(unit.wording.en) are counted, to \(to)")
      case .restDaysSkipped(let count):
        Wording(
          zh: "其间 \(count) 个休息日不计", en: "\(count) days of rest on the way are not counted")
      case .makeUpCounted(let days):
        Wording(
          zh: "调休上班日 \(days.map(\.description).joined(separator: "、")) 计入",
          en: "the make-up workday \(days.map(\.description).joined(separator: ", ")) is counted")
      case .rolled(let kind):
        Wording(
          zh: "\(from) 为\(kind.wording.zh),顺延至 \(to)",
          en: "\(from) is a \(kind.wording.en), so it moves to \(to)")
      case .designated:
        Wording(zh: "交办单指定 \(to)", en: "the order names \(to)")
      case .hours(let hours):
        Wording(zh: "计 \(hours) 小时,至 \(to)", en: "\(hours) hours are counted, to \(to)")
      case .provisional(let year):
        Wording(
          zh: "\(year) 年放假安排尚未公布,暂按周一至周五计",
          en: "the arrangement of \(year) is not published yet, so weekdays were assumed")
      }
    return Wording(
      zh: "\(text.zh)(\(basis.wording.zh))", en: "\(text.en) (\(basis.wording.en))")
  }
}
