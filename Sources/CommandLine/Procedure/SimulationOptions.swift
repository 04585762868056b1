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

    /// Makes a simulation of a procedure on a calendar.
    ///
    /// - Throws: ``CommandRefusal`` with every finding where the procedure does not fit together.
    func simulation(
      _ plan: SimulationPlan, _ procedure: Procedure<CaseVocabulary>, on calendar: WorkCalendar
    ) throws(CommandRefusal) -> Simulation {
      do throws(ProcedureError) {
        return try Simulation(plan, procedure: procedure, calendar: calendar, seed: seed)
      } catch {
        throw ProcedureFile.refusal(error)
      }
    }
  }
#endif
