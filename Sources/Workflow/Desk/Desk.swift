public import GovernanceModel

/// Where commands come in: it loads the case, decides, and appends what was decided.
///
/// The desk is the only place that reads a clock and draws random bytes, and both are passed in.
public struct Desk<V: Vocabulary>: Sendable {
  /// Where the cases are.
  public let cases: any CaseStore
  /// Where people and offices are.
  public let directory: any DirectoryStore
  /// What decisions rest on.
  public let rules: DeskRules<V>
  let now: @Sendable () -> Instant
  let salt: @Sendable () -> [UInt8]

  /// How often a command is decided anew when others write at the same moment.
  static var attempts: Int { 8 }

  /// Creates a desk.
  ///
  /// - Parameters:
  ///   - cases: Where the cases are.
  ///   - directory: Where people and offices are.
  ///   - rules: What decisions rest on.
  ///   - now: The clock.
  ///   - salt: Draws sixteen or more random bytes for one commitment.
  public init(
    cases: any CaseStore, directory: any DirectoryStore, rules: DeskRules<V>,
    now: @escaping @Sendable () -> Instant, salt: @escaping @Sendable () -> [UInt8]
  ) {
    self.cases = cases
    self.directory = directory
    self.rules = rules
    self.now = now
    self.salt = salt
  }

  /// Does what a command asks, or says every reason against it.
  ///
  /// When it returns an acceptance, the events are stored as safely as the store promises. A command
  /// with a key that was accepted before answers the first events again. Whoever must not learn of a case
  /// is refused as if there were none of that name. Where somebody else writes to
  /// the case at the same moment, the command is decided again on what they left.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium, a case of an unknown version of the procedure,
  ///   or a key that was used with another body.
  public func perform(_ command: Command<V>) async throws(StoreError) -> Decision<V> {
    let key = command.key.map { key in
      IdempotencyKey(
        actor: command.actor, key: key,
        body: rules.seal.digest(CommandCodec<V>.body(of: command)))
    }
    var conflict: StoreError?
    for _ in 0..<Self.attempts {
      if let replay = try await replay(of: command, key) { return replay }
      do {
        let decision = try await attempt(salted(command), key)
        guard decision.refusal != nil else { return decision }
        // The same command may have been accepted between the look for its key and the decision.
        return try await replay(of: command, key) ?? decision
      } catch {
        guard error.code == .versionConflict else { throw error }
        conflict = error
      }
    }
    throw conflict ?? .versionConflict(command.caseID, expected: 0, found: 0)
  }

  /// Brings a case up to the present: stores what has fallen due, and answers with it.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a case of an unknown version.
  public func advance(_ id: CaseID) async throws(StoreError) -> [Event<V>] {
    var conflict: StoreError?
    for _ in 0..<Self.attempts {
      guard let file = try await file(of: id) else { return [] }
      let procedure = try rules.procedure(file.procedure)
      let context = rules.context(now: now(), directory: try await snapshot(of: file))
      let events = procedure.advance(file, to: context.now, in: context)
      guard !events.isEmpty else { return [] }
      do {
        _ = try await append(events, to: file, procedure, key: nil, fields: [], in: context)
        return events
      } catch {
        guard error.code == .versionConflict else { throw error }
        conflict = error
      }
    }
    throw conflict ?? .versionConflict(id, expected: 0, found: 0)
  }

  /// The case file, made from its history, or nothing if there is no such case.
  ///
  /// - Throws: ``StoreError`` with code `unreadableEvent` when the history does not hold together.
  public func file(of id: CaseID) async throws(StoreError) -> Dossier<V>? {
    try Self.file(of: id, try await history(of: id))
  }

  static func file(of id: CaseID, _ history: [Event<V>]) throws(StoreError) -> Dossier<V>? {
    guard !history.isEmpty else { return nil }
    do {
      return try Dossier(replaying: history)
    } catch {
      throw Self.unreadable(id, error.description)
    }
  }

  /// The events of a case, oldest first; empty if there is no such case.
  ///
  /// - Throws: ``StoreError`` with code `unreadableEvent` when an event cannot be read.
  public func history(of id: CaseID) async throws(StoreError) -> [Event<V>] {
    try Self.decoded(try await cases.history(of: id, after: 0))
  }

  /// Answers for every action whether a person may do it now in a post, and why not; nothing where there
  /// is no such case, or where it is kept from them.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a case of an unknown version.
  public func permittedActions(
    for actor: Actor.ID, as role: V.Role, at unit: UnitReference? = nil, on id: CaseID
  ) async throws(StoreError) -> [ActionAnswer<V>] {
    guard let file = try await file(of: id) else { return [] }
    let procedure = try rules.procedure(file.procedure)
    let command = Command<V>(V.warning, in: id, by: actor, as: role, at: unit)
    let context = rules.context(
      now: now(), directory: try await snapshot(for: command, on: file, procedure))
    guard try await !isKept(file, from: actor, at: unit) else { return [] }
    let answers = procedure.permittedActions(
      for: actor, as: role, at: unit, on: file, in: context)
    guard rules.current.procedure.id != file.procedure,
      let adoption = rules.current.adoptionAnswer(
        for: actor, as: role, at: unit, on: file, from: procedure, in: context)
    else { return answers }
    return answers.map { $0.action == V.adoption ? adoption : $0 }
  }
}
