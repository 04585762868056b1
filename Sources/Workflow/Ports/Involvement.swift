public import GovernanceModel

/// One place that a case has in a list: in which list, whose list it is, and when it is due there.
///
/// A store knows neither lists nor whose they are. Both are texts to it, which the desk writes and asks
/// for in the same way.
public struct Involvement: Hashable, Sendable, Comparable {
  /// The code of the list, such as `office`.
  public let list: String
  /// Whose list it is, such as an office in its written form.
  public let subject: String
  /// The moment by which the list is ordered, or nothing for a place at its end.
  public let due: Instant?
  /// Whom the list does not show the case, as sorted texts without spaces: people or offices.
  public let barred: [String]

  /// Creates a place in a list.
  public init(list: String, subject: String, due: Instant?, barred: some Sequence<String> = []) {
    self.list = list
    self.subject = subject
    self.due = due
    self.barred = Set(barred).sorted()
  }

  /// Orders by the list, and then by whose it is.
  public static func < (left: Involvement, right: Involvement) -> Bool {
    (left.list, left.subject) < (right.list, right.subject)
  }
}
