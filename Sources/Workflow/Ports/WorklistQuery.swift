public import GovernanceModel

/// Which cases a list asks for, and from where on.
public struct WorklistQuery: Hashable, Sendable {
  /// Which list.
  public let scope: Scope
  /// Only cases that are due in this list before this moment.
  public let dueBefore: Instant?
  /// Where the previous page ended.
  public let after: Place?
  /// The most rows to answer; at least 1.
  public let limit: Int
  /// Whether a list of one subject also shows what has ended.
  public let includesEnded: Bool
  /// Who reads: a place that is barred to one of these is left out.
  public let readers: [String]

  /// Creates a query.
  public init(
    _ scope: Scope = .open, dueBefore: Instant? = nil, after: Place? = nil, limit: Int = 50,
    includesEnded: Bool = false, readers: [String] = []
  ) {
    self.scope = scope
    self.dueBefore = dueBefore
    self.after = after
    self.limit = max(1, limit)
    self.includesEnded = includesEnded
    self.readers = readers
  }

  /// Which list is meant.
  public enum Scope: Hashable, Sendable {
    /// Every open case, by the earliest moment at which something in it falls due.
    case open
    /// Every case that time will change, ended or not, by the moment at which it does.
    case waking
    /// The list of a code, of one subject.
    case list(String, of: String)
  }

  /// A place in the order of a list: the due moment, then the case; what has no due moment comes last.
  public struct Place: Hashable, Sendable, Comparable {
    /// The due moment of the last row seen, or nothing if it had none.
    public let due: Instant?
    /// The case of the last row seen.
    public let id: CaseID

    /// Creates a place.
    public init(due: Instant?, id: CaseID) {
      self.due = due
      self.id = id
    }

    /// Orders by the due moment and then by the name of the case.
    public static func < (left: Place, right: Place) -> Bool {
      switch (left.due, right.due) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.id < right.id
      }
    }
  }
}
