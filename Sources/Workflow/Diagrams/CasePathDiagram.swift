import GovernanceModel

/// The path of one case as a picture: its steps in order, each with its act, role, day and state.
///
/// It shows nobody: no name, no id and no office. What was refused is no step. What time did is dashed, and
/// what fell due stands at the step by which it did.
public struct CasePathDiagram<V: Vocabulary>: Hashable, Sendable {
  /// The steps, in order.
  public let steps: [CasePathStep<V>]
  /// The procedure that the case runs by.
  public let procedure: Procedure<V>
  /// In which words.
  public let language: DiagramLanguage

  /// Creates the diagram of a path; nothing holds the steps to the rows of the procedure.
  public init(
    _ steps: [CasePathStep<V>], under procedure: Procedure<V>, in language: DiagramLanguage
  ) {
    self.steps = steps
    self.procedure = procedure
    self.language = language
  }

  /// Creates the diagram of a case's path from its events.
  public init(
    of events: some Sequence<Event<V>>, under procedure: Procedure<V>,
    in language: DiagramLanguage
  ) {
    self.init(events.map { CasePathStep($0) }, under: procedure, in: language)
  }

  /// Whether the case has ended with its last step.
  var isOver: Bool {
    guard let last = steps.last else { return false }
    return procedure.states.first { $0.state == last.state }?.isTerminal ?? false
  }

  var title: [String] {
    [
      language.text(Wording(zh: "一件案件的经过", en: "The path of a case")),
      language.name(procedure.id.name, procedure.title), procedure.id.version,
    ]
  }

  /// Number and act, role and day, state, and what fell due.
  func lines(_ place: Int) -> [String] {
    let step = steps[place]
    let due = step.fellDue.map { language.word($0) }.joined(separator: language.comma)
    let stage = procedure.stage(of: step.state).map { language.name($0.code, $0.name) }
    return [
      "\(place + 1) \(language.word(step.action))",
      language.word(step.role) + ", " + step.day.description,
      language.word(step.state) + (stage.map { language.aside($0) } ?? ""),
    ] + (due.isEmpty ? [] : [language.text(Wording(zh: "到期 ", en: "fell due ")) + due])
  }
}
