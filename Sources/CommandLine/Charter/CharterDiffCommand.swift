#if Tool && SQLite
  import ArgumentParser
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Says what a new charter changes, and what it would newly find in what is there.
  struct CharterDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Compares a charter with another over a district's records. 比较两份制度汇编。")

    @Argument(help: "The new charter.json. 新的制度汇编文件。")
    var new: String

    @OptionGroup var charter: CharterOption
    @OptionGroup var audited: AuditedStore
    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let comparison = try await comparison()
        for change in comparison.changes { print("~ \(change.wording[language])") }
        for finding in comparison.appeared { print("+ \(Self.line(finding, language))") }
        for finding in comparison.vanished { print("- \(Self.line(finding, language))") }
        let counts = (
          comparison.changes.count, comparison.appeared.count, comparison.vanished.count
        )
        print(
          Wording(
            zh: "条文变化 \(counts.0) 处,新增问题 \(counts.1) 个,不再是问题 \(counts.2) 个。",
            en: "\(counts.0) changes; \(counts.1) new findings, \(counts.2) that are none any more."
          )[
            language])
      } catch {
        throw error.printed(language, asJSON: false)
      }
    }

    private static func line(_ finding: Finding, _ language: Language) -> String {
      "\(finding.clause) \(finding.center) \(finding.subject) \(finding.day) "
        + finding.message[language]
    }

    private func comparison() async throws(CommandRefusal) -> CharterComparison {
      let (old, next) = (try charter.loadedCharter(), try CharterOption.compiled(new))
      let (terms, asked) = (try audited.terms(), try audited.asked)
      let store = try await audited.opened()
      var comparison = CharterComparison(of: old, with: next)
      do throws(StoreError) {
        let audit = RegisterAudit(
          registers: store, cases: store, directory: store, law: .national)
        try await audit.each(
          on: terms, reaching: [old.charter, next.charter], tier: asked.tier, within: asked.division
        ) { comparison.add($0.record, on: terms, keeping: $0.own) }
        try await store.close()
        return comparison
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
    }
  }
#endif
