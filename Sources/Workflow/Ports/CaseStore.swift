public import GovernanceModel

/// Where case files live: an append-only history a case, and one current row a case beside it.
///
/// A store knows no procedure. It keeps events as they are, in order, and its laws are those of
/// ``StoreLaw``; every implementation passes the conformance kit before it is called a store.
public protocol CaseStore: Sendable {
  /// The county whose cases this store holds; positions are totally ordered within it.
  var partition: DivisionCode { get }

  /// What the store promises beyond the laws that bind every store.
  var capabilities: Set<StoreCapability> { get }

  /// Appends the events of one command, together with the current row and the private fields.
  ///
  /// Law: all of it becomes visible, or none (``StoreLaw/appendIsWhole``). When the call returns, the
  /// append is as durable as the store's capabilities say.
  ///
  /// - Returns: The outcome; for a key that was used before with the same body, the first outcome.
  /// - Throws: ``StoreError`` with code `versionConflict`, `idempotencyKeyReused`, `invalidAppend`, or
  ///   a fault of the medium; nothing has been written then.
  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome

  /// The outcome of the append that carried a key, or nothing if none did.
  ///
  /// - Throws: ``StoreError`` with code `idempotencyKeyReused` when the key came with another body.
  func outcome(of key: IdempotencyKey) async throws(StoreError) -> AppendOutcome?

  /// The events of a case in order of version, those after a version; empty for an unknown case.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func history(of id: CaseID, after version: Int) async throws(StoreError) -> [StoredEvent]

  /// The current row of a case, or nothing for an unknown case.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func entry(of id: CaseID) async throws(StoreError) -> CaseEntry?

  /// The private fields of a case that have not been erased, in order of writing.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func fields(of id: CaseID) async throws(StoreError) -> [PrivateField]

  /// The cases that a query asks for, by due moment and then by name; those without a due moment come
  /// last.
  ///
  /// - Throws: ``StoreError`` with code `rowsOutdated` while rows of an earlier version of the kit stand
  ///   in the way of a list that is not `open`, or on a fault of the medium.
  func worklist(_ query: WorklistQuery) async throws(StoreError) -> [WorklistRow]

  /// Writes the current row of a case anew, with its places in lists and without an event.
  ///
  /// - Throws: ``StoreError`` with code `versionConflict` when the case has another version than the
  ///   row, or none, or a fault of the medium; nothing has been written then.
  func refresh(_ entry: CaseEntry) async throws(StoreError)

  /// The cases whose row an earlier version of the kit wrote, by name: each is to be written anew.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func outdated(limit: Int) async throws(StoreError) -> [CaseID]

  /// The events after a cursor, at most so many, in order of position and without holes.
  ///
  /// - Throws: ``StoreError`` with code `unknownPartition` when the cursor is another county's.
  func events(after cursor: EventCursor, limit: Int) async throws(StoreError) -> [StoredEvent]
}
