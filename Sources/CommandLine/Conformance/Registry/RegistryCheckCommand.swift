#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Computes every report of a registry again and says how each stands.
  struct RegistryCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Computes the reports of a registry again. 核对登记的报告。",
      discussion: """
        The folder holds registry.json, {"validDays": N, "provenance": …}, and reports as NAME.json or \
        NAME/report.json.

        Exit codes: 0 every report is what it says and none has expired, 1 one is rejected, 2 the folder has no rule, \
        3 none is rejected and one has expired.
        """)

    @Argument(help: "The folder. 登记文件夹。")
    var folder: String

    @Option(help: "As if it were that day, YYYY-MM-DD; today where none is given. 核对日期。")
    var on: String?

    @Flag(help: "Print JSON. 输出 JSON。")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let entries: [RegistryEntry]
      do throws(CommandRefusal) {
        let (day, folder) = (try day(), RegistryFolder(folder))
        let registry = ReportRegistry(try folder.policy(), by: try PublishedSuite.read())
        let files = try folder.files()
        entries = await registry.entries(of: files, on: day, reading: folder.report)
      } catch {
        _ = error.printed(language, asJSON: json)
        throw ExitCode(2)
      }
      print(
        json
          ? JSONValue.object(JSONObject([("entries", .array(entries.map(\.json)))])).text
          : RegistrySummary(entries, language).text)
      let standings = Set(entries.map(\.standing))
      if standings.contains(.rejected) { throw ExitCode(1) }
      if standings.contains(.expired) { throw ExitCode(3) }
    }

    private func day() throws(CommandRefusal) -> CivilDate {
      guard let on else {
        return Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).civilDate
      }
      guard let day = CivilDate(on) else {
        throw CommandRefusal(
          code: "day.malformed",
          message: Wording(
            zh: "--on 不是日期:应为 YYYY-MM-DD。", en: "--on is no day: expected YYYY-MM-DD."))
      }
      return day
    }
  }
#endif
