#if Tool
  import ArgumentParser
  import GovernanceModel
  import GovernanceWorkflow

  /// Proves a procedure before it runs.
  struct ProcedureVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Explores everywhere a case can come, and reports what must not be. 验证办事流程。",
      discussion: """
        Every finding has a trace: the acts and lapses that lead to it, in codes, which can be followed on the \
        procedure. The last line gives the checks, the standings visited and the verdict. The exit code is 1 \
        where something was found or the procedure cannot be read.
        """)

    @OptionGroup var chosen: ProcedureOption
    @OptionGroup var options: CommonOptions

    @Flag(help: "Print JSON. 输出 JSON。") var json = false

    func run() async throws {
      let language = try options.checkedLanguage()
      let holds: Bool
      do throws(CommandRefusal) {
        holds = try verify(language)
      } catch {
        throw error.printed(language, asJSON: json)
      }
      if !holds { throw ExitCode.failure }
    }

    private func verify(_ language: Language) throws(CommandRefusal) -> Bool {
      switch try chosen.loaded() {
      case .matter(let procedure): return try verify(procedure, language)
      case .election(let procedure): return try verify(procedure, language)
      }
    }

    private func verify<V: AssuredVocabulary>(
      _ procedure: Procedure<V>, _ language: Language
    ) throws(CommandRefusal) -> Bool {
      let verifier: ProcedureVerifier<V>
      do throws(ProcedureError) {
        verifier = try ProcedureVerifier(procedure, law: .national)
      } catch {
        throw ProcedureFile.refusal(error)
      }
      let progress = TerminalLine()
      let report = verifier.report { done, all in progress.show("\(done)/\(all)") }
      progress.clear()
      let text = VerificationText(report, language)
      print(json ? text.json : text.text)
      return report.holds
    }
  }
#endif
