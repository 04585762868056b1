#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceModel
  import GovernanceSimulation
  import GovernanceWorkflow

  /// What is simulated: a plan, and the numbers of it that are set on the command line.
  struct SimulationOptions: ParsableArguments {
    @Option(help: "A plan as JSON; without it the usual one. 模拟方案(JSON 文件)。") var plan: String?
    @Option(help: "The seed: a whole number from 0. 随机种子。") var seed: UInt64 = 1
    @Option(help: "How many days are simulated, 1 to 730. 模拟天数。") var days: Int?
    @Option(help: "How many households, 100 to 181300. 户数。") var households: Int?

    /// The plan with what was set.
    ///
    /// - Throws: ``CommandRefusal`` with every finding.
    func loadedPlan() throws(CommandRefusal) -> SimulationPlan {
      var loaded = SimulationPlan.shuicheng
      if let plan { loaded = try JSONFile.read(plan, code: "plan.file", SimulationPlan.self) }
      do throws(GovernanceModel.ValidationError) {
        if let days { loaded = try loaded.with("days", days) }
        if let households { loaded = try loaded.with("households", households) }
        return loaded
      } catch {
        throw CommandRefusal(
          code: "plan.number",
          message: Wording(
            zh: "模拟方案不被接受:现为 \(error.findings.count) 处问题,应为没有问题的方案。",
            en:
              "The plan is refused: found \(error.findings.count == 1 ? "1 fault" : "\(error.findings.count) faults"), "
              + "expected a plan without any."),
          findings: error.findings)
      }
    }

    /// Reads a procedure over the words of the case procedure.
    ///
    /// - Throws: ``CommandRefusal`` where the file cannot be read as one.
    static func procedure(_ path: String) throws(CommandRefusal) -> Procedure<CaseVocabulary> {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandRefusal(
          code: "procedure.file",
          message: Wording(
            zh: "文件无法读取:现为不存在或不可读的文件,应为可读的流程 JSON 文件。",
            en:
              "The file cannot be read: found none that may be read, expected a procedure as JSON."
          ))
      }
      guard let value = try? JSONDecoder().decode(Procedure<CaseVocabulary>.self, from: data)
      else {
        throw CommandRefusal(
          code: "procedure.file",
          message: Wording(
            zh: "文件不是流程:现为其他内容,应为采用同一词汇的流程 JSON 文件。",
            en:
              "The file is no procedure: found something else, expected a procedure as JSON over the same "
              + "vocabulary."))
      }
      return value
    }

    /// Makes a simulation of a procedure on a calendar.
    ///
    /// - Throws: ``CommandRefusal`` with every finding where the procedure does not fit together.
    func simulation(
      _ plan: SimulationPlan, _ procedure: Procedure<CaseVocabulary>, on calendar: WorkCalendar
    ) throws(CommandRefusal) -> Simulation {
      do throws(ProcedureError) {
        return try Simulation(plan, procedure: procedure, calendar: calendar, seed: seed)
      } catch {
        throw CommandRefusal(
          code: "procedure.refused",
          message: Wording(
            zh: "流程不能使用:现为 \(error.findings.count) 处问题,应为各部分相互吻合的流程。",
            en:
              "The procedure cannot be used: found \(error.findings.count) faults, expected one whose parts fit "
              + "together."),
          findings: error.findings.map { finding in
            ValidationFinding(
              code: finding.code, path: "$", what: finding.message,
              found: Wording(zh: finding.subject, en: finding.subject),
              expected: Wording(zh: "没有此问题", en: "none of it"))
          })
      }
    }
  }
#endif
