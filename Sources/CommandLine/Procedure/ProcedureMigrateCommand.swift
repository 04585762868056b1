#if Tool && SQLite
  import ArgumentParser
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Tries out, or does, the move of the open cases of a store to another version of their procedure.
  struct ProcedureMigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "migrate",
      abstract:
        "Moves open cases to another version; without --apply only says what would happen. 改用新版流程。",
      discussion: """
        The exit code is 0 where every case could be moved, and 1 where something stands in the way of one or \
        one was not moved.
        """)

    @Argument(help: "The procedure.json of the version to move to. 新版流程文件。")
    var new: String

    @Option(help: "The SQLite file of the district. 数据文件。")
    var store: String

    @Flag(help: "Say what would happen, and move nothing; the usual. 只试算,默认如此。")
    var dryRun = false

    @Flag(help: "Move the cases that nothing keeps from it, each by an act of its own. 逐案改用。")
    var apply = false

    @Option(help: "Who moves them, by their name in the directory. 办理人。")
    var actor: String?

    @Option(help: "In which role. 角色。")
    var role = "director"

    @Option(help: "For which office, such as center/C1. 单位。")
    var unit: String?

    @Option(help: "Why. 理由。")
    var reason: String?

    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @OptionGroup var cases: ProcedureStore
    @OptionGroup var options: CommonOptions

    func validate() throws {
      guard !(apply && dryRun) else {
        throw ArgumentParser.ValidationError(
          "Use --apply or --dry-run, not both. --apply 与 --dry-run 不能同用。")
      }
      if apply, actor == nil || unit == nil || reason == nil {
        throw ArgumentParser.ValidationError(
          "--apply asks for --actor, --unit and --reason. --apply 须同时给出 --actor、--unit 和 --reason。")
      }
    }

    func run() async throws {
      let language = try options.checkedLanguage()
      let lines: [MigrationLine]
      do throws(CommandRefusal) {
        lines = try await moved()
      } catch {
        throw error.printed(language, asJSON: json)
      }
      print(json ? MigrationLine.json(lines, language) : MigrationLine.text(lines, language))
      guard lines.allSatisfy(\.isGood) else { throw ExitCode(1) }
    }

    private func moved() async throws(CommandRefusal) -> [MigrationLine] {
      let next = try ProcedureFile.compiled(new)
      let opened = try await cases.opened(store)
      let desk = try cases.desk(over: opened, beginningUnder: next)
      var lines: [MigrationLine] = []
      do throws(StoreError) {
        var place: WorklistQuery.Place?
        repeat {
          let page = try await desk.migrationReports(after: place)
          lines += page.failures.map { MigrationLine($0) }
          lines += page.reports.map { MigrationLine($0) }
          place = page.next
        } while place != nil
        if apply, let who = try act() {
          let ids = lines.filter(\.isGood).map(\.id)
          let outcomes = await desk.adoptAll(
            ids, by: who.actor, as: who.role, at: who.unit, reason: reason ?? "")
          let byID = Dictionary(
            outcomes.map { ($0.id, $0.outcome) }, uniquingKeysWith: { first, _ in first })
          lines = lines.map { line in byID[line.id].map { line.with($0) } ?? line }
        }
        try await opened.close()
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
      return lines.sorted { $0.id < $1.id }
    }

    private func act() throws(StoreError) -> Reader? {
      guard let actor = actor.flatMap({ Actor.ID($0) }), let role = CaseRole(rawValue: role),
        let unit = unit.flatMap({ UnitReference($0) })
      else {
        throw StoreError(
          .invalidDirectory,
          Wording(
            zh: "办理人、角色或单位的写法不对。", en: "The actor, the role or the unit is not written as one."))
      }
      return Reader(actor, as: role, at: unit)
    }
  }
#endif
