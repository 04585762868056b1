#if Tool && SQLite
  import ArgumentParser
  import Foundation
  import GovernanceFixtures
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Writes the whole district to an SQLite file.
  struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "store", abstract: "Writes the district to an SQLite file. 写入数据文件。")

    @Argument(help: "The file; it is made if there is none. 数据文件。")
    var file: String

    @Option(help: "The seed of what the fixture makes up. 随机种子。")
    var seed: UInt64 = 1

    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let district = District.shuicheng(seed: seed)
      guard let county = district.county else { throw ExitCode.failure }
      do throws(StoreError) {
        let store = try await SQLiteStore.open(file, partition: county.division.code)
        let progress = DistrictProgress(
          in: language, redraws: isatty(FileHandle.standardError.fileDescriptor) == 1)
        guard try await store.counts().households == 0 else {
          throw StoreError(
            .invalidDirectory,
            Wording(
              zh: "文件 \(file) 已有名录:应为尚无名录的文件。",
              en: "The file \(file) holds a directory: expected one that holds none."))
        }
        try await store.load(district.batches()) { written in
          guard let text = progress.text(after: written) else { return }
          try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
        }
        let counts = try await store.counts()
        try await store.close()
        print("centers \(counts.centers)")
        print("units \(counts.units)")
        print("heads \(counts.heads)")
        print("households \(counts.households)")
      } catch {
        try? FileHandle.standardError.write(
          contentsOf: Data((error.message[language] + "\n").utf8))
        throw ExitCode.failure
      }
    }
  }
#endif
