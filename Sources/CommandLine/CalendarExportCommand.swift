#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Writes the calendar as JSON, the form in which a year can be added.
  struct CalendarExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes the calendar as JSON. 导出工作日历。")

    @OptionGroup var calendar: CalendarOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let days = try calendar.loadedCalendar()
        print(String(decoding: days.canonicalJSON, as: UTF8.self))
      } catch {
        throw error.printed(language, asJSON: true)
      }
    }
  }
#endif
