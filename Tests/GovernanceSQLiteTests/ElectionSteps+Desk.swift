#if SQLite
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Where the steps are done.
  extension ElectionSteps {
    /// What no act of the election may say.
    static let told = "stands-1-不应记录的内容"

    /// A store that has the offices of the election.
    static func store(_ path: String) async throws -> SQLiteStore {
      let store = try await SQLiteStore.open(path, partition: try county())
      try await store.load([try directory()]) { _ in }
      return store
    }

    static func desk(_ store: SQLiteStore, at moment: Instant) throws -> ElectionDesk {
      let procedure = try CompiledProcedure(.householdHeadElection, law: .national)
      return ElectionDesk(
        cases: store, directory: store,
        rules: DeskRules(
          current: procedure, calendar: .national, law: .national,
          charter: VersionTag("charter", "0"), seal: .sha256),
        now: { moment }, salt: { Array(repeating: 7, count: 16) })
    }

    /// The same act with a text beside it.
    static func telling(_ command: ElectionCommand) -> ElectionCommand {
      ElectionCommand(
        command.action, in: command.caseID, by: command.actor, as: command.role, at: command.unit,
        detail: command.detail, fields: [FieldInput("reason", told)],
        key: "telling-\(command.actor)")
    }
  }
#endif
