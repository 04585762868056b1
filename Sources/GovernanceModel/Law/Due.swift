/// The moment by which something is due: the end of a day, or an hour counted in hours.
///
/// Code list: `endOf`, `at`.
public enum Due: Hashable, Sendable, Codable {
  /// By 24:00 in China of that day (民法典, Article 203).
  case endOf(CivilDate)
  /// By that very moment, for limits counted in hours.
  case at(Instant)

  /// The first moment at which it is too late.
  public var instant: Instant {
    switch self {
    case .endOf(let date): .end(of: date)
    case .at(let instant): instant
    }
  }

  /// The civil day on which it falls due.
  public var civilDate: CivilDate {
    switch self {
    case .endOf(let date): date
    case .at(let instant): instant.civilDate
    }
  }
}
