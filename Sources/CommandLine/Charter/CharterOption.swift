#if Tool
  import ArgumentParser
  import GovernanceModel
  import GovernanceWorkflow

  /// Which charter a command works with.
  struct CharterOption: ParsableArguments {
    @Option(help: "A charter.json; without it Shuicheng's. 制度汇编文件。")
    var charter: String?

    /// Reads the charter through its door, and finds the checks of its clauses.
    ///
    /// - Throws: ``CommandRefusal`` with every finding.
    func loadedCharter() throws(CommandRefusal) -> CompiledCharter {
      guard let charter else { return .shuicheng }
      return try Self.compiled(charter)
    }

    /// Refuses a charter that is not in force when a period begins.
    static func check(_ charter: Charter, isInForceIn period: DayRange) throws(CommandRefusal) {
      guard !charter.inForce.contains(period.from) else { return }
      throw CommandRefusal(
        code: "charter.notInForce",
        message: Wording(
          zh: "制度汇编 \(charter.id) 在 \(period.from) 未生效:应为该日有效的汇编。",
          en:
            "Charter \(charter.id) is not in force on \(period.from): expected one that is on that day."
        ))
    }

    static func compiled(_ path: String) throws(CommandRefusal) -> CompiledCharter {
      let charter = try JSONFile.read(path, code: "charter.refused", Charter.self)
      let known = Set(CaseAction.allCases.map(\.rawValue))
      for clause in charter.regulations.flatMap(\.clauses) {
        guard let strange = clause.gates.first(where: { !known.contains($0) }) else { continue }
        throw CommandRefusal(
          code: "charter.gate",
          message: Wording(
            zh: "条款 \(clause.id) 把关的动作 \(strange) 不存在:应为办理流程中的动作。",
            en:
              "Clause \(clause.id) stands before \(strange), which is no act: expected an act of the procedure."
          ))
      }
      do throws(GovernanceModel.ValidationError) {
        return try CompiledCharter(charter)
      } catch {
        throw CommandRefusal(
          code: "charter.refused",
          message: Wording(
            zh: "制度汇编不能使用:有的条款没有可用的检查。",
            en: "The charter cannot be used: some clauses have no check that could be made."),
          findings: error.findings)
      }
    }
  }
#endif
