#if Tool && SQLite
  import ArgumentParser
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Checks what the centers of a district wrote down in a period against a charter, worst first.
  struct CharterCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks a district's registers and cases against the regulations. 检查制度执行情况。",
      discussion: """
        The report is text, JSON (--json) or one page of HTML (--html). The exit code is 0 whatever was \
        found, and 1 where the check could not be made.
        """)

    @OptionGroup var audited: AuditedStore
    @OptionGroup var charter: CharterOption
    @OptionGroup var options: CommonOptions

    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @Flag(help: "Print one page of HTML. 输出网页。") var html = false

    func validate() throws {
      guard !(json && html) else {
        throw ArgumentParser.ValidationError(
          "Use --json or --html, not both. --json 与 --html 不能同用。")
      }
    }

    func run() async throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let report = try await report()
        if json {
          var writer = JSONWriter()
          report.write(to: &writer)
          print(String(decoding: writer.bytes, as: UTF8.self))
        } else if html {
          print(AuditPage(report, language).text)
        } else {
          print(AuditText(report, language).text)
        }
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }

    private func report() async throws(CommandRefusal) -> AuditReport {
      let (charter, terms) = (try charter.loadedCharter(), try audited.terms())
      try CharterOption.check(charter.charter, isInForceIn: terms.period)
      let asked = try audited.asked
      let store = try await audited.opened()
      do throws(StoreError) {
        let audit = RegisterAudit(
          registers: store, cases: store, directory: store, law: .national)
        let report = try await audit.report(
          under: charter, on: terms, tier: asked.tier, within: asked.division)
        try await store.close()
        return report
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
    }
  }
#endif
