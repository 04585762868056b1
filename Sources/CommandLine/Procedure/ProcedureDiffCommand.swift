#if Tool && SQLite
  import ArgumentParser
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// Says what differs in meaning between two versions, and which running cases each difference touches.
  struct ProcedureDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Compares two versions of a procedure, over the cases of a store. 比较两个版本。")

    @Argument(help: "The procedure.json of the version before. 旧版流程文件。")
    var old: String

    @Argument(help: "The procedure.json of the version after. 新版流程文件。")
    var new: String

    @Option(help: "The SQLite file of the district, whose open cases are counted. 数据文件。")
    var store: String?

    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @OptionGroup var cases: ProcedureStore
    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let (old, new) = (try ProcedureFile.compiled(old), try ProcedureFile.compiled(new))
        let diff = ProcedureDiff(from: old.procedure, to: new.procedure)
        var touched: [Touched]?
        if let store { touched = try await counted(diff, old, new, store) }
        print(json ? Self.json(diff, touched, language) : Self.text(diff, touched, language))
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }

    /// The cases of the version before that a change touches.
    struct Touched {
      var now: [CaseID] = []
      var later: [CaseID] = []
    }

    private func counted(
      _ diff: ProcedureDiff<CaseVocabulary>, _ old: CompiledProcedure<CaseVocabulary>,
      _ new: CompiledProcedure<CaseVocabulary>, _ path: String
    ) async throws(CommandRefusal) -> [Touched] {
      let store = try await cases.opened(path)
      let desk = try cases.desk(over: store, beginningUnder: new, knowing: [old])
      var touched = [Touched](repeating: Touched(), count: diff.changes.count)
      do throws(StoreError) {
        var place: WorklistQuery.Place?
        repeat {
          let rows = try await store.worklist(WorklistQuery(.open, after: place, limit: 500))
          for row in rows {
            guard let file = try await desk.file(of: row.id), file.procedure == diff.old else {
              continue
            }
            for (index, touch) in diff.touches(file).enumerated() {
              if touch == .now { touched[index].now.append(row.id) }
              if touch == .later { touched[index].later.append(row.id) }
            }
          }
          place = rows.last?.place
        } while place != nil
        try await store.close()
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
      return touched
    }

    private static func text(
      _ diff: ProcedureDiff<CaseVocabulary>, _ touched: [Touched]?, _ language: Language
    ) -> String {
      var lines: [String] = []
      for (index, change) in diff.changes.enumerated() {
        lines.append("~ \(change.code.rawValue) \(change.wording[language])")
        if let touched {
          let (now, later) = (touched[index].now.count, touched[index].later.count)
          lines.append(
            "  "
              + Wording(
                zh: "当前涉及案卷 \(now) 件,后续可能涉及 \(later) 件。",
                en: "Cases touched now: \(now); later: \(later).")[language])
        }
      }
      lines.append(
        Wording(
          zh: "\(diff.old) 到 \(diff.new):\(diff.changes.count) 处变化。",
          en: "\(diff.old) to \(diff.new): changes \(diff.changes.count).")[language])
      return lines.joined(separator: "\n")
    }

    private static func json(
      _ diff: ProcedureDiff<CaseVocabulary>, _ touched: [Touched]?, _ language: Language
    ) -> String {
      var json = JSONWriter()
      json.object { json in
        json.key("changes")
        json.array(Array(diff.changes.enumerated())) { json, item in
          json.object { json in
            json.member("code", item.element.code.rawValue)
            if let touched { json.member("later", touched[item.offset].later.map(\.rawValue)) }
            json.member("message", item.element.wording[language])
            if let touched { json.member("now", touched[item.offset].now.map(\.rawValue)) }
            json.member("part", item.element.part)
          }
        }
        json.member("new", diff.new.description)
        json.member("old", diff.old.description)
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
#endif
