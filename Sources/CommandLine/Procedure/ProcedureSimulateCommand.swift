#if Tool
  import ArgumentParser
  import GovernanceModel
  import GovernanceSimulation
  import GovernanceWorkflow

  /// Simulates a district under a virtual clock, alone or against another procedure or calendar.
  struct ProcedureSimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "simulate",
      abstract: "Simulates a district under a virtual clock. 模拟一个区一段时间的运行。",
      discussion: """
        Arrivals, staff, absences and outcomes are assumptions of the plan, and no facts about any place; what \
        is allowed, due and overdue the procedure, the calendar and the law decide. The same seed gives the same \
        bytes. With --against or --against-calendar the same matters are run twice, so that a difference comes \
        from the procedure or the calendar alone.
        """)

    @OptionGroup var simulated: SimulationOptions
    @OptionGroup var calendar: CalendarOption
    @Option(help: "A procedure.json to simulate; without it Shuicheng's. 流程文件。")
    var procedure: String?
    @Option(help: "Another procedure.json to compare with. 用于对比的流程文件。") var against: String?
    @Option(help: "Another calendar as JSON to compare with. 用于对比的工作日历。")
    var againstCalendar: String?
    @Flag(help: "Print the whole plan with its sources, and run nothing. 输出完整方案,不运行。")
    var printPlan = false
    @Flag(help: "Print JSON. 输出 JSON。") var json = false
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let plan = try simulated.loadedPlan()
        if printPlan { return print(String(decoding: plan.complete.canonicalJSON, as: UTF8.self)) }
        let simulations = try simulations(plan)
        let reports = simulations.enumerated().map { index, simulation in
          let progress = SimulationProgress(run: index + 1, of: simulations.count)
          let report = simulation.report { progress.show($0, $1) }
          progress.clear()
          return report
        }
        guard let base = reports.first else { return }
        guard reports.count > 1, let other = reports.last else {
          return print(
            json
              ? String(decoding: base.canonicalJSON, as: UTF8.self)
              : SimulationText(base, language).text)
        }
        let comparison = SimulationComparison(base, against: other)
        print(
          json
            ? String(decoding: comparison.canonicalJSON, as: UTF8.self)
            : ComparisonText(comparison, language).text)
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }

    private func simulations(_ plan: SimulationPlan) throws(CommandRefusal) -> [Simulation] {
      let days = try calendar.loadedCalendar()
      var first = Procedure<CaseVocabulary>.shuicheng
      if let procedure { first = try ProcedureFile.read(procedure) }
      let base = try simulated.simulation(plan, first, on: days)
      guard against != nil || againstCalendar != nil else { return [base] }
      var other = first
      if let against { other = try ProcedureFile.read(against) }
      var otherDays = days
      if let againstCalendar { otherDays = try CalendarOption.national(adding: againstCalendar) }
      return [base, try simulated.simulation(plan, other, on: otherDays)]
    }
  }
#endif
