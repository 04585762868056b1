/// What came of damaged inputs at the door of one type.
public struct WireMutationReport: Hashable, Sendable {
  /// The name of the type.
  public let type: String
  /// How many inputs came to the door.
  public internal(set) var inputs = 0
  /// How many were refused, each with at least one finding in both languages.
  public internal(set) var refused = 0
  /// How many were still valid, and came out as they went in.
  public internal(set) var stillValid = 0
  /// What should not have happened, with the number of the input.
  public internal(set) var faults: [String] = []
  /// The longest time that one input took.
  public internal(set) var longest: Duration = .zero
}
