public import GovernanceModel
public import GovernanceWorkflow

/// Prints what was done and, at the end, each case's timeline.
public struct Printer {
  private let timeline: Timeline
  private let language: Language

  /// Creates a printer of a timeline in a language.
  public init(_ timeline: Timeline, _ language: Language) {
    self.timeline = timeline
    self.language = language
  }

  /// A heading.
  ///
  /// - Throws: ``StoryError`` when the output is closed or full.
  public func head(_ title: Wording) throws(StoryError) {
    try Terminal.say("== \(title[language]) ==")
  }

  /// What came of a step, one act a line.
  ///
  /// A line with a tick is printed after its act was stored, never before.
  ///
  /// - Throws: ``StoryError`` when the output is closed or full.
  public func show<V>(_ step: Step<V>, _ outcome: Storyteller<V>.Outcome) throws(StoryError) {
    switch outcome {
    case .recorded(let events): for event in events { try say("✓", event) }
    case .found(let events): for event in events { try say("·", event) }
    case .refused(let refusal):
      for line in timeline.lines(refusal, at: step.moment) {
        try Terminal.say("✗ \(step.command.caseID)  \(line)")
      }
    }
  }

  /// What is open in a case, as the people concerned are told.
  ///
  /// - Throws: ``StoryError`` when the output is closed or full.
  public func show<V>(_ duties: [OpenDuty<V>]) throws(StoryError) {
    for line in timeline.lines(duties) { try Terminal.say(line) }
  }

  private func say<V>(_ mark: String, _ event: Event<V>) throws(StoryError) {
    try Terminal.say("\(mark) \(event.caseID) #\(event.version)  \(timeline.line(event))")
  }

  /// The timeline of a case.
  ///
  /// - Throws: ``StoryError`` when the output is closed or full.
  public func show<V>(_ id: CaseID, _ events: [Event<V>]) throws(StoryError) {
    try Terminal.say("")
    try head(Wording(zh: "\(id) 时间线", en: "\(id), its timeline"))
    for event in events {
      for line in timeline.lines(event) { try Terminal.say(line) }
    }
    guard let last = events.last else { return }
    let end = Wording(zh: "现在:\(last.to.wording.zh)", en: "now: \(last.to.wording.en)")
    try Terminal.say("→ \(end[language])")
  }
}
