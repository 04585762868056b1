#if Tool && SQLite
  import ArgumentParser
  import Foundation
  import GovernanceFixtures
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Writes what the centers of the fixture wrote down in some months to an SQLite file.
  struct RegistersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "registers",
      abstract: "Writes the registers of all centers to an SQLite file. 写入各中心台账。",
      discussion: """
        The file must hold the district's directory: see `district store`. Cases are not written: the \
        store keeps them as events.
        """)

    @Argument(help: "The file, which holds the directory. 数据文件。")
    var file: String

    @Option(help: "The days: 2026-10, 2026, or 2026-08/2026-10. 期间。")
    var period: PeriodArgument

    @Flag(help: "Plant the known faults of October 2026 in them. 植入已知问题。")
    var planted = false

    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let district = District.shuicheng()
      guard let county = district.county else { throw ExitCode.failure }
      let records = district.registers(
        in: period.range, planting: planted ? PlantedFault.october2026 : [])
      do throws(StoreError) {
        let store = try await SQLiteStore.open(file, partition: county.division.code)
        guard try await store.counts().centers > 0 else {
          throw StoreError(
            .invalidDirectory,
            Wording(
              zh: "文件 \(file) 没有名录:应先载入名录。",
              en: "The file \(file) holds no directory: expected it to be loaded first."))
        }
        try await store.add(all: records.lazy.flatMap(\.lines).map { RegisterEntry($0) })
        try await store.close()
      } catch {
        try? FileHandle.standardError.write(
          contentsOf: Data((error.message[language] + "\n").utf8))
        throw ExitCode.failure
      }
    }
  }
#endif
