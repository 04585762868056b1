/// The days from one to another, both included.
///
/// It says which part of a calendar an answer has read: whatever changes on other days cannot have
/// changed the answer.
public struct DayRange: Hashable, Sendable, CustomStringConvertible {
  /// The first day.
  public let from: CivilDate
  /// The last day.
  public let through: CivilDate

  /// Creates a range between two days, whichever comes first.
  public init(_ one: CivilDate, _ other: CivilDate) {
    from = min(one, other)
    through = max(one, other)
  }

  /// Whether a day lies in it.
  public func contains(_ day: CivilDate) -> Bool { from <= day && day <= through }

  /// Its days, in order.
  public var days: some Sequence<CivilDate> & Sendable {
    (from.dayNumber...through.dayNumber).lazy.map { CivilDate(dayNumber: $0) }
  }

  /// The least range that holds both.
  public func joined(with other: DayRange?) -> DayRange {
    guard let other else { return self }
    return DayRange(min(from, other.from), max(through, other.through))
  }

  /// The range as `YYYY-MM-DD/YYYY-MM-DD`.
  public var description: String { "\(from)/\(through)" }
}
