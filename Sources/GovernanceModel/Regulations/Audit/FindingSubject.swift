/// What a finding is about.
///
/// Written `line/ID`, `case/ID`, `center/ID`, `day/YYYY-MM-DD`.
public enum FindingSubject: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// A line of a register.
  case line(RegisterLine.ID)
  /// A case.
  case matter(Matter.ID)
  /// The center as a whole.
  case center(Center.ID)
  /// A day, or the last day of a longer time.
  case day(CivilDate)

  /// Creates a subject from its written form, or nothing if the kind or the name is unknown.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let name = String(parts[1])
    switch parts[0] {
    case "line":
      guard let id = RegisterLine.ID(name) else { return nil }
      self = .line(id)
    case "case":
      guard let id = Matter.ID(name) else { return nil }
      self = .matter(id)
    case "center":
      guard let id = Center.ID(name) else { return nil }
      self = .center(id)
    case "day":
      guard let date = CivilDate(name) else { return nil }
      self = .day(date)
    default: return nil
    }
  }

  /// The written form.
  public var description: String {
    switch self {
    case .line(let id): "line/\(id)"
    case .matter(let id): "case/\(id)"
    case .center(let id): "center/\(id)"
    case .day(let date): "day/\(date)"
    }
  }

  /// Orders by the written form.
  public static func < (left: FindingSubject, right: FindingSubject) -> Bool {
    left.description < right.description
  }
}
