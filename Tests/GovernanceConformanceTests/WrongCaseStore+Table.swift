import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

extension WrongCaseStore {
  /// A wrong store under a name, and the law that it breaks.
  struct Kind: Sendable, CustomTestStringConvertible {
    let law: StoreLaw
    let name: String
    let change: @Sendable (inout WrongCaseStore) -> Void

    var testDescription: String { "\(law.rawValue), it \(name)" }
  }

  static let kinds: [Kind] = events + lists

  private static let events: [Kind] = [
    Kind(law: .appendIsWhole, name: "keeps the first event of a refused append") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        do throws(StoreError) {
          return try await base.append(append)
        } catch {
          if error.code == .invalidAppend {
            _ = try? await base.append(append.changed(events: Array(append.events.prefix(1))))
          }
          throw error
        }
      }
    },
    Kind(law: .appendIsWhole, name: "loses all fields but the first") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        try await base.append(append.changed(fields: Array(append.fields.prefix(1))))
      }
    },
    Kind(law: .expectedVersion, name: "appends at whatever version there is") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        let version = await base.entry(of: append.caseID)?.version ?? 0
        return try await base.append(append.rebased(to: version))
      }
    },
    Kind(law: .versionsFollow, name: "answers histories backwards") { store in
      store.onHistory = { await $0.history(of: $1, after: $2).reversed() }
    },
    Kind(law: .versionsFollow, name: "answers histories from the start always") { store in
      store.onHistory = { base, id, _ in await base.history(of: id, after: 0) }
    },
    Kind(law: .keyReplays, name: "forgets keys") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        try await base.append(append.changed(key: .some(nil)))
      }
    },
    Kind(law: .keyReplays, name: "passes a replay off as a first outcome") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        let outcome = try await base.append(append)
        return AppendOutcome(
          caseID: outcome.caseID, versions: outcome.versions, positions: outcome.positions,
          isReplay: false)
      }
    },
    Kind(law: .keyIsOneBody, name: "never looks at the body of a key") { store in
      store.rekey { IdempotencyKey(actor: $0.actor, key: $0.key, body: []) }
    },
    Kind(law: .keyIsScoped, name: "takes all actors for one") { store in
      let anybody = Actor.ID("anybody")
      store.rekey { IdempotencyKey(actor: anybody ?? $0.actor, key: $0.key, body: $0.body) }
    },
    Kind(law: .readYourWrites, name: "shows rows one append late") { store in
      store.onEntry = { base, id, log in
        log.all.filter { $0.caseID == id }.dropLast().last?.entry
      }
    },
    Kind(law: .positionsRise, name: "counts positions case by case") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        let outcome = try await base.append(append)
        return AppendOutcome(
          caseID: outcome.caseID, versions: outcome.versions,
          positions: Int64(outcome.versions.lowerBound)...Int64(outcome.versions.upperBound),
          isReplay: outcome.isReplay)
      }
    },
    Kind(law: .noHoles, name: "loses every eleventh event of the stream") { store in
      store.onEvents = { (base, cursor, limit) async throws(StoreError) in
        try await base.events(after: cursor, limit: limit).filter { $0.position % 11 != 0 }
      }
    },
    Kind(law: .noHoles, name: "answers more events than were asked for") { store in
      store.onEvents = { (base, cursor, limit) async throws(StoreError) in
        try await base.events(after: cursor, limit: limit * 2)
      }
    },
    Kind(law: .noHoles, name: "takes the cursor of any county") { store in
      store.onEvents = { (base, cursor, limit) async throws(StoreError) in
        try await base.events(
          after: EventCursor(partition: base.partition, position: cursor.position), limit: limit)
      }
    },
    Kind(law: .rowFollowsEvents, name: "shows cases that are due too late") { store in
      store.onWorklist = { await $0.worklist($1.changed(dueBefore: .some(nil))) }
    },
    Kind(law: .rowFollowsEvents, name: "never takes a closed case off the worklist") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        try await base.append(append.changed(entry: append.entry.opened()))
      }
    },
    Kind(law: .fieldsStandApart, name: "cuts long texts") { store in
      store.onFields = { base, id in
        await base.fields(of: id).map { field in
          PrivateField(
            commitment: field.commitment, name: field.name, salt: field.salt,
            value: String(field.value.prefix(1000)))
        }
      }
    },
    Kind(law: .fieldsStandApart, name: "answers fields in another order") { store in
      store.onFields = { await $0.fields(of: $1).reversed() }
    },
    Kind(law: .eventsUnchanged, name: "rounds moments to seconds") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        try await base.append(append.changed(events: append.events.map { $0.rounded() }))
      }
    },
    Kind(law: .oneWins, name: "tells rivals that they won") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        do throws(StoreError) {
          return try await base.append(append)
        } catch {
          guard error.code == .versionConflict else { throw error }
          let version = append.expectedVersion + 1
          return AppendOutcome(
            caseID: append.caseID, versions: version...version, positions: 1...1, isReplay: false)
        }
      }
    },
  ]

  private mutating func rekey(_ change: @escaping @Sendable (IdempotencyKey) -> IdempotencyKey) {
    onAppend = { (base, append) async throws(StoreError) in
      try await base.append(append.changed(key: append.key.map(change)))
    }
    onOutcome = { (base, key) async throws(StoreError) in try await base.outcome(of: change(key)) }
  }
}
