#if Tool && SQLite
  import ArgumentParser
  import GovernanceExchange
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Imports one table of a village into a store.
  struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Imports a village's table into a store. 导入联户单元表、户表或联户长表。",
      discussion: """
        Units come first, then households, then heads. Every row is taken, found unchanged, or refused with a \
        reason; the report has a line for each. What the kit has no room for, names and telephone numbers among \
        it, is not read. An import that was stopped is begun again by the same command: it goes on where it was \
        and ends as if it had not been stopped. Exit code 1 where a row was refused.
        """)

    @Argument(help: "units, households or heads. 哪一张表。") var table: TableArgument
    @Argument(help: "The file of comma-separated values. CSV 文件。") var file: String
    @OptionGroup var directory: DirectoryFile
    @Option(help: "utf-8 or gb18030; without it the file tells. 文件编码。")
    var encoding: EncodingArgument?
    @Option(help: "Where the report of every row is written, as a table. 逐行结果文件。")
    var report: String?
    @Flag(help: "Decide every row and write nothing but the report. 只检查,不写入。")
    var dryRun = false
    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let mark: ImportMark
      do throws(CommandRefusal) {
        mark = try await imported(language)
      } catch {
        throw error.printed(language, asJSON: json)
      }
      print(json ? ImportText.json(mark) : ImportText.line(mark, isDry: dryRun, language))
      if mark.refused > 0 { throw ExitCode(1) }
    }

    private func imported(_ language: Language) async throws(CommandRefusal) -> ImportMark {
      let digest = try FileDigest.sha256(of: file)
      let store = try await directory.opened()
      let terminal = TerminalLine()
      defer { terminal.clear() }
      let task = VillageImport(table.table, into: store, digest: digest, language: language)
      do throws(ExchangeError) {
        let source = try FileBytes(path: file)
        let show = { (mark: ImportMark) in
          terminal.show(ImportText.line(mark, isDry: dryRun, language))
        }
        let mark =
          if let report {
            try await task.run(
              source, encoding: encoding?.encoding, report: TableFile(path: report), isDry: dryRun,
              progress: show)
          } else {
            try await task.run(
              source, encoding: encoding?.encoding, report: NoReport(), isDry: dryRun,
              progress: show)
          }
        try? await store.close()
        return mark
      } catch {
        throw CommandRefusal(error)
      }
    }
  }
#endif
