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

    @Flag(help: "It is a procedure of elections. 选举流程。") var election = false

    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let (id, rows) = try election ? read(ElectionVocabulary.self) : read(CaseVocabulary.self)
        if json {
          var writer = JSONWriter()
          writer.object { json in
            json.member("procedure", id.description)
            json.member("rows", rows)
          }
          print(String(decoding: writer.bytes, as: UTF8.self))
        } else {
          print(
            Wording(
              zh: "流程 \(id) 没有问题,共 \(rows) 行。",
              en:
                "Nothing is wrong with procedure \(id); it has \(rows) rows."
            )[language])
        }
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }

    private func read<V: Vocabulary>(
      _ words: V.Type
    ) throws(CommandRefusal) -> (id: VersionTag, rows: Int) {
      let procedure: Procedure<V> = try ProcedureFile.read(file)
      return (procedure.id, procedure.rows.count)
    }
  }
#endif
