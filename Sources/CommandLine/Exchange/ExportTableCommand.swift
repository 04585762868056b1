#if Tool && SQLite
  import ArgumentParser
  import GovernanceExchange
  import GovernanceModel
  import GovernanceSQLite

  /// Writes one table of a village out of a store.
  struct ExportTableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "table",
      abstract: "Writes units, households or heads as a table. 导出联户单元表、户表或联户长表。")

    @Argument(help: "units, households or heads. 哪一张表。") var table: TableArgument
    @Argument(help: "The file to write. 输出文件。") var file: String
    @OptionGroup var directory: DirectoryFile
    @Option(help: "utf-8 or gb18030. 文件编码。") var encoding = EncodingArgument(.utf8)
    @Option(help: "Only units whose grid begins with these digits, such as a village's code. 区划范围。")
    var area: String?
    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let store = try await directory.opened()
        let terminal = TerminalLine()
        let output = TableFile(path: file)
        var (place, count) = (0, 0)
        do throws(ExchangeError) {
          try await VillageExport(table.table, from: store, encoding: encoding.encoding).run(
            in: area
          ) {
            (bytes) throws(ExchangeError) in
            try output.write(bytes, at: place)
            place += bytes.count
          } progress: { rows in
            count = rows
            terminal.show("\(rows)")
          }
        } catch {
          throw CommandRefusal(error)
        }
        terminal.clear()
        try? await store.close()
        print(language == .zh ? "已导出 \(count) 行" : "\(count) rows written")
      } catch {
        throw error.printed(language, asJSON: false)
      }
    }
  }
#endif
