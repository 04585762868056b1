public import GovernanceModel

/// A procedure as a value: which acts are possible where, by whom, under which conditions, and what
/// falls due by which rule.
///
/// It is data. A city that works otherwise writes another value with the same codes, and any interpreter in
/// any language can evaluate it. To decide with it, compile it: ``CompiledProcedure``.
public struct Procedure<V: Vocabulary>: Hashable, Sendable, Codable {
  /// Its name and version; cases are pinned to both.
  public let id: VersionTag
  /// Its title.
  public let title: Wording
  /// The first day on which cases may begin under it.
  public let inForceFrom: CivilDate
  /// The last such day, or nothing while it is in force.
  public let inForceThrough: CivilDate?
  /// Its stages, in order.
  public let stages: [Stage<V>]
  /// Its states and who owns the case in each.
  ///
  /// One that no row and no stage names may be left out: no case of this procedure comes there.
  public let states: [StateDefinition<V>]
  /// Its rows.
  public let rows: [Row<V>]
  /// Its duties.
  public let duties: [DutyDefinition<V>]
  /// What counts as done when time runs out.
  public let deemed: [DeemedAct<V>]
  /// The deadline rules of its own; they may be stricter than the law's and never replace them.
  public let rules: [DeadlineRule]
  /// Its other numbers.
  public let parameters: ProcedureParameters<V>

  /// Creates a procedure; whether its parts fit together, ``findings()`` says.
  public init(
    id: VersionTag, title: Wording, inForceFrom: CivilDate, inForceThrough: CivilDate? = nil,
    stages: [Stage<V>], states: [StateDefinition<V>], rows: [Row<V>], duties: [DutyDefinition<V>],
    deemed: [DeemedAct<V>], rules: [DeadlineRule], parameters: ProcedureParameters<V>
  ) {
    self.id = id
    self.title = title
    self.inForceFrom = inForceFrom
    self.inForceThrough = inForceThrough
    self.stages = stages
    self.states = states
    self.rows = rows
    self.duties = duties
    self.deemed = deemed
    self.rules = rules
    self.parameters = parameters
  }

  /// The stage that a state belongs to, or nothing for an end.
  public func stage(of state: V.State) -> Stage<V>? { stages.first { $0.states.contains(state) } }

  /// The definition of a duty, if the procedure has one.
  public func definition(of duty: V.Duty) -> DutyDefinition<V>? {
    duties.first { $0.duty == duty }
  }

  /// The states in which an action has a row; empty where it only opens a case.
  public func states(for action: V.Action) -> [V.State] {
    rows.filter { $0.action == action }.flatMap { origins(of: $0) }.compactMap(\.self)
  }
}
