import GovernanceModel

/// One attempt at a command: load, decide, append.
extension Desk {
  func attempt(
    _ command: Command<V>, _ key: IdempotencyKey?
  ) async throws(StoreError) -> Decision<V> {
    let history = try await history(of: command.caseID)
    let file = try Self.file(of: command.caseID, history)
    let procedure =
      try file.map { (file) throws(StoreError) in
        try rules.procedure(file.procedure)
      } ?? rules.current
    let isKept =
      if let file { try await isKept(file, from: command.actor, at: command.unit) } else { false }
    // Whoever must not learn of a case does nothing in it for an office; in their own matter residents may act.
    if isKept, command.unit != nil { return concealed(command, procedure) }
    let context = rules.context(
      now: now(), directory: try await snapshot(for: command, on: file, procedure),
      related: try await related(to: command, on: file))
    // A case comes under the version under which new ones begin, and under no other.
    let isAdoption = command.action == V.adoption && file != nil
    let next = isAdoption ? rules.current : procedure
    let decided =
      if isAdoption, let file {
        next.adopt(command, on: file, from: procedure, in: context)
      } else {
        procedure.decide(command, on: file, in: context)
      }
    let decision = gated(decided, after: history, context)
    guard case .accepted(let events) = decision else {
      return isKept ? concealed(command, procedure) : decision
    }
    let fields = command.fields.map { field in
      PrivateField(
        commitment: rules.seal.commit(name: field.name, salt: field.salt, value: field.value),
        name: field.name, salt: field.salt, value: field.value)
    }
    let outcome = try await append(
      events, to: file, next, key: key, fields: fields, in: context)
    return outcome.isReplay ? try await replay(of: command, key) ?? decision : decision
  }

  /// The same decision, or a refusal by the clauses of the charter that the act would break.
  private func gated(
    _ decision: Decision<V>, after history: [Event<V>], _ context: Context
  ) -> Decision<V> {
    guard let gate = rules.gate, let act = decision.events.last,
      gate.charter.inForce.contains(act.occurredAt.civilDate)
    else { return decision }
    let findings = V.findings(
      adding: decision.events, to: history, under: gate, in: context)
    guard !findings.isEmpty else { return decision }
    return .refused(
      Refusal(
        action: act.action, state: act.from, reasons: findings.map { .clauseBroken($0) }))
  }

  /// The first outcome of a command that was accepted before under its key, or nothing.
  ///
  /// The key's digest leaves out the texts of the fields, since an unsalted digest would outlive their
  /// erasure and could be guessed. They are compared by the commitments instead, as long as the salts
  /// are kept.
  func replay(
    of command: Command<V>, _ key: IdempotencyKey?
  ) async throws(StoreError) -> Decision<V>? {
    guard let key, let outcome = try await cases.outcome(of: key) else { return nil }
    let events = try await events(of: outcome)
    let stored = try await cases.fields(of: outcome.caseID)
    let references = events.last?.fields ?? []
    let isSame =
      references.count == command.fields.count
      && zip(references, command.fields).allSatisfy { reference, field in
        guard reference.name == field.name else { return false }
        guard let kept = stored.first(where: { $0.commitment == reference.commitment }) else {
          return true
        }
        return kept.value == field.value
      }
    guard isSame else { throw .keyReused(key) }
    return .accepted(events)
  }

  /// Fewer bytes could be tried out one by one.
  static var shortestSalt: Int { 16 }

  /// The same command with a salt for every field that has none, or one that is too short.
  func salted(_ command: Command<V>) -> Command<V> {
    Command(
      command.action, in: command.caseID, by: command.actor, as: command.role, at: command.unit,
      occurredAt: command.occurredAt, detail: command.detail,
      fields: command.fields.map { field in
        field.salt.count < Self.shortestSalt
          ? FieldInput(field.name, field.value, salt: salt()) : field
      },
      key: command.key, expectedVersion: command.expectedVersion)
  }

  func append(
    _ events: [Event<V>], to file: Dossier<V>?, _ procedure: CompiledProcedure<V>,
    key: IdempotencyKey?, fields: [PrivateField], in context: Context
  ) async throws(StoreError) -> AppendOutcome {
    var after = file
    do {
      for event in events {
        if after == nil {
          after = try Dossier(first: event)
        } else {
          try after?.apply(event)
        }
      }
    } catch {
      throw Self.unreadable(events.first?.caseID, error.description)
    }
    guard let after else { throw Self.unreadable(nil, "Nothing was decided.") }
    return try await cases.append(
      CaseAppend(
        caseID: after.id, expectedVersion: file?.version ?? 0, key: key,
        events: events.map { EventCodec.record(of: $0) },
        entry: procedure.entry(of: after, in: context), fields: fields))
  }

  func events(of outcome: AppendOutcome) async throws(StoreError) -> [Event<V>] {
    let stored = try await cases.history(
      of: outcome.caseID, after: outcome.versions.lowerBound - 1)
    return try Self.decoded(stored.filter { outcome.versions.contains($0.record.version) })
  }

  static func decoded(_ stored: [StoredEvent]) throws(StoreError) -> [Event<V>] {
    var events: [Event<V>] = []
    events.reserveCapacity(stored.count)
    for item in stored {
      do {
        events.append(try EventCodec<V>.event(of: item.record))
      } catch {
        throw unreadable(item.record.caseID, error.description)
      }
    }
    return events
  }

  static func unreadable(_ id: CaseID?, _ reason: String) -> StoreError {
    let name = id?.rawValue ?? "-"
    return StoreError(
      .unreadableEvent,
      Wording(
        zh: "案卷 \(name) 的历史无法读取:\(reason)",
        en: "The history of case \(name) cannot be read: \(reason)"))
  }
}
