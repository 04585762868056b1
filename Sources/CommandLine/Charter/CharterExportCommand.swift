#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Writes a charter as canonical JSON, so that a district can make its own out of it.
  struct CharterExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes the charter as JSON. 输出制度汇编。")

    @OptionGroup var charter: CharterOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let charter = try charter.loadedCharter().charter
        print(String(decoding: charter.canonicalJSON, as: UTF8.self))
      } catch {
        throw error.printed(language, asJSON: true)
      }
    }
  }
#endif
