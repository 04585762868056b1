/// What one command writes: its events, the row they lead to, and the private fields they refer to.
public struct CaseAppend: Hashable, Sendable {
  /// The case.
  public let caseID: CaseID
  /// The version the case had when the command was decided, 0 for a new case.
  public let expectedVersion: Int
  /// The caller's key, if one was given.
  public let key: IdempotencyKey?
  /// The events, with versions that follow the expected one without a gap; at least one.
  public let events: [EventRecord]
  /// The row after the last of them.
  public let entry: CaseEntry
  /// The private fields that the events refer to.
  public let fields: [PrivateField]

  /// Creates an append.
  public init(
    caseID: CaseID, expectedVersion: Int, key: IdempotencyKey?, events: [EventRecord],
    entry: CaseEntry, fields: [PrivateField]
  ) {
    self.caseID = caseID
    self.expectedVersion = expectedVersion
    self.key = key
    self.events = events
    self.entry = entry
    self.fields = fields
  }

  /// Whether the parts belong together: events of this case, versions that follow one another from the
  /// expected one, and a row of the same case at the last version.
  public var isWellFormed: Bool {
    guard !events.isEmpty, (0...(Int.max - events.count)).contains(expectedVersion),
      entry.id == caseID
    else { return false }
    let follows = events.enumerated().allSatisfy { offset, event in
      event.caseID == caseID && event.version == expectedVersion + offset + 1
    }
    return follows && entry.version == expectedVersion + events.count
  }
}
