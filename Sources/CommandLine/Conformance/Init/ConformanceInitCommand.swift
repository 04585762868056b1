#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Begins an adapter between the suite and a system: a file that runs at once, and a text that says how to go on.
  struct ConformanceInitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Begins an adapter for a system of yours. 生成适配器骨架。")

    // Not `language`: the options have that for the output.
    @Option(
      name: .customLong("language"), help: "python, javascript, java or go. 适配器的编程语言。")
    var adapter: AdapterLanguage

    @Argument(help: "The folder; the present one if none is named. 目标文件夹。")
    var folder = "."

    func run() throws {
      let place = OutputFolder(folder)
      let files = [
        (adapter.fileName, adapter.source),
        ("README.md", AdapterReadme(adapter, .en).text),
        ("README.zh-Hans.md", AdapterReadme(adapter, .zh).text),
      ]
      do throws(CommandRefusal) {
        for (name, _) in files where place.has(name) {
          throw CommandRefusal(
            code: "init.exists",
            message: Wording(
              zh: "已有 \(name),未写入任何文件。",
              en: "\(name) is there already; nothing was written."))
        }
        for (name, text) in files { try place.write(Array(text.utf8), to: name) }
      } catch {
        // The language of the output is not to be chosen here, so both are given.
        print("\(error.code): \(error.message.en) \(error.message.zh)")
        throw ExitCode(2)
      }
      for (name, _) in files { print(name) }
    }
  }
#endif
