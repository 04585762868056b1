public import GovernanceModel
public import GovernanceWorkflow

/// A district under a virtual clock: what a procedure and a calendar lead to, by a plan and a seed.
///
/// The people of the plan bring matters and work on them; every act is decided by the kernel, so that
/// conditions, deadlines, deemed acts and supervision come from the procedure, the calendar and the law.
/// It draws from numbers that belong to each case, so that a run over another procedure or another
/// calendar has the same matters and the same luck, and it reckons in whole numbers: the same seed gives the
/// same report on every machine.
public struct Simulation: Sendable {
  /// What is supposed.
  public let plan: SimulationPlan
  /// The procedure.
  public let procedure: Procedure<CaseVocabulary>
  /// The working calendar.
  public let calendar: WorkCalendar
  /// The seed.
  public let seed: UInt64
  let compiled: CompiledProcedure<CaseVocabulary>
  let law: LawBook

  /// Creates a simulation.
  ///
  /// - Throws: `ProcedureError` with every finding when the parts of the procedure do not fit together.
  public init(
    _ plan: SimulationPlan = .shuicheng, procedure: Procedure<CaseVocabulary> = .shuicheng,
    law: LawBook = .national, calendar: WorkCalendar = .national, seed: UInt64 = 1
  ) throws(ProcedureError) {
    self.plan = plan
    self.procedure = procedure
    self.calendar = calendar
    self.seed = seed
    self.law = law
    compiled = try CompiledProcedure(procedure, law: law)
  }

  /// Runs it.
  ///
  /// - Parameter progress: Is told after each day how many of how many are over.
  /// - Returns: What was found.
  /// - Complexity: A year of 108,780 cases takes some seconds on one core.
  public func report(progress: (_ day: Int, _ days: Int) -> Void = { _, _ in }) -> SimulationReport
  {
    run(progress: progress, observer: nil)
  }

  /// Is told of an act, the command that was read out of it, the verdict, and the case as it then stands.
  package typealias Observer = (SimulatedAct, KernelCommand, KernelVerdict, SimulatedCase) -> Void

  /// Runs it, and tells every act.
  package func report(observer: @escaping Observer) -> SimulationReport {
    run(progress: { _, _ in }, observer: observer)
  }

  /// The offices and people of the plan.
  package var district: SimulatedDistrict { SimulatedDistrict(plan) }

  private func run(
    progress: (Int, Int) -> Void, observer: Observer?
  ) -> SimulationReport {
    var run = SimulationRun(plan, compiled, law: law, calendar: calendar, seed: seed)
    run.observer = observer
    let days = plan[.days]
    run.run { progress($0, days) }
    return run.report(procedure)
  }
}
