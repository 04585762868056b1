#if Tool
  import ArgumentParser
  import GovernanceModel
  import GovernanceWorkflow

  /// Says everything that is wrong with a procedure.
  struct ProcedureCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Loads a procedure and prints everything that is wrong with it. 检查办事流程。",
      discussion: "The exit code is 0 where nothing is wrong, and 1 where the procedure is refused."
    )

    @Argument(help: "The procedure.json. 流程文件。")
    var file: String

    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let procedure = try ProcedureFile.read(file)
        if json {
          var writer = JSONWriter()
          writer.object { json in
            json.member("procedure", procedure.id.description)
            json.member("rows", procedure.rows.count)
          }
          print(String(decoding: writer.bytes, as: UTF8.self))
        } else {
          print(
            Wording(
              zh: "流程 \(procedure.id) 没有问题,共 \(procedure.rows.count) 行。",
              en:
                "Nothing is wrong with procedure \(procedure.id); it has \(procedure.rows.count) rows."
            )[language])
        }
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }
  }
#endif
