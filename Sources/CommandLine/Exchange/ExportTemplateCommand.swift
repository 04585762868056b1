#if Tool && SQLite
  import ArgumentParser
  import Foundation
  import GovernanceExchange
  import GovernanceModel

  /// Writes an empty table to fill in.
  struct ExportTemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "template",
      abstract: "Writes an empty table with its headings. 导出空表模板。",
      discussion: """
        A file ending in .csv is a heading alone. Any other is a workbook that Excel, WPS and LibreOffice open, \
        whose columns of long numbers are text: use it where the table is filled in by hand, and save it as CSV.
        """)

    @Argument(help: "units, households or heads. 哪一张表。") var table: TableArgument
    @Argument(help: "The file to write, .xml or .csv. 输出文件。") var file: String
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      let bytes =
        file.hasSuffix(".csv")
        ? VillageTemplate.csv(of: table.table) : VillageTemplate.workbook(of: table.table)
      do throws(ExchangeError) {
        try TableFile(path: file).write(bytes, at: 0)
      } catch {
        throw CommandRefusal(error).printed(language, asJSON: false)
      }
      for column in table.table.columns {
        let need = column.isRequired ? "*" : " "
        print("\(need) \(column.heading.zh) (\(column.code)): \(column.hint[language])")
      }
    }
  }
#endif
