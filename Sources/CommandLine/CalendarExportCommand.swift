#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Writes the calendar as JSON, the form in which a year can be added.
  struct CalendarExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes the calendar as JSON. 导出工作日历。")

    @OptionGroup var law: LawOptions
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      switch law.loadedCalendar() {
      case .success(let calendar): print(String(decoding: calendar.canonicalJSON, as: UTF8.self))
      case .failure(let refused): throw refused.refusal.printed(language, asJSON: true)
      }
    }
  }
#endif
