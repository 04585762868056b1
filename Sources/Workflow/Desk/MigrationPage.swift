public import GovernanceModel

/// What moving a page of cases to another version of their procedure would meet and change.
public struct MigrationPage<V: Vocabulary>: Hashable, Sendable {
  /// A report for each case that has another version.
  public let reports: [MigrationReport<V>]
  /// The cases that could not be looked at.
  public let failures: [Failure]
  /// What to go on with, or nothing when there are no more.
  public let next: WorklistQuery.Place?

  /// Creates a page.
  public init(
    reports: [MigrationReport<V>], failures: [Failure], next: WorklistQuery.Place?
  ) {
    self.reports = reports
    self.failures = failures
    self.next = next
  }

  /// How many of the cases could be moved.
  public var clear: Int { reports.count(where: \.isClear) }

  /// How many of the cases each obstacle keeps from being moved, by its code.
  public var blocked: [String: Int] {
    reports.reduce(into: [:]) { counts, report in
      for code in Set(report.obstacles.map(\.code)) { counts[code, default: 0] += 1 }
    }
  }

  /// A case that could not be looked at.
  public struct Failure: Hashable, Sendable {
    /// The case.
    public let id: CaseID
    /// Why.
    public let error: StoreError

    /// Creates a failure.
    public init(id: CaseID, error: StoreError) {
      self.id = id
      self.error = error
    }
  }
}
