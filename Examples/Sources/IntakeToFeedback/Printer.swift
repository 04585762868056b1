import FeedbackStory
import GovernanceModel
import GovernanceWorkflow

/// Prints what was done and, at the end, each case's timeline.
struct Printer {
  private let timeline: Timeline
  private let language: Language

  init(_ timeline: Timeline, _ language: Language) {
    self.timeline = timeline
    self.language = language
  }

  func head(_ title: Wording) throws(StoryError) { try Terminal.say("== \(title[language]) ==") }

  /// A line with a tick is printed after its act was stored, never before.
  func show(_ step: Step, _ outcome: Storyteller.Outcome) throws(StoryError) {
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
  func show(_ duties: [OpenDuty<CaseVocabulary>]) throws(StoryError) {
    for line in timeline.lines(duties) { try Terminal.say(line) }
  }

  private func say(_ mark: String, _ event: CaseEvent) throws(StoryError) {
    try Terminal.say("\(mark) \(event.caseID) #\(event.version)  \(timeline.line(event))")
  }

  func show(_ id: CaseID, _ events: [CaseEvent]) throws(StoryError) {
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
