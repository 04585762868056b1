/// What an append did: the versions and positions that its events got.
public struct AppendOutcome: Hashable, Sendable {
  /// The case.
  public let caseID: CaseID
  /// The versions of the events within the case.
  public let versions: ClosedRange<Int>
  /// The positions of the events in the partition.
  public let positions: ClosedRange<Int64>
  /// Whether this outcome was reached earlier, under the same key.
  public let isReplay: Bool

  /// Creates an outcome.
  public init(
    caseID: CaseID, versions: ClosedRange<Int>, positions: ClosedRange<Int64>, isReplay: Bool
  ) {
    self.caseID = caseID
    self.versions = versions
    self.positions = positions
    self.isReplay = isReplay
  }
}
