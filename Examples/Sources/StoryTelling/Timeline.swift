public import GovernanceModel
public import GovernanceWorkflow

/// Prints the life of a case: when, where it stands, who, what, and every deadline with its reason.
public struct Timeline: Sendable {
  private let language: Language
  private let names: [UnitReference: String]

  /// Creates a timeline in a language.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - names: The names of the offices that occur.
  public init(in language: Language, names: [UnitReference: String]) {
    self.language = language
    self.names = names
  }

  /// One line: the moment, the state after it, who did it, and what.
  public func line<V>(_ event: Event<V>) -> String {
    [
      event.occurredAt.chinaTime, padded(event.to.wording[language], to: 20), actor(of: event),
      act(of: event),
    ].joined(separator: "  ")
  }

  /// The line and, below it, each deadline that it set running and why it stands where it stands.
  public func lines<V>(_ event: Event<V>) -> [String] {
    [line(event)] + event.changes.started.flatMap { deadline($0) }
  }

  /// What a refusal says, one reason a line.
  public func lines<V>(_ refusal: Refusal<V>, at moment: Instant) -> [String] {
    let head = Wording(
      zh: "不予办理:\(refusal.action.wording.zh)", en: "refused: \(refusal.action.wording.en)")
    let state = refusal.state.map { $0.wording[language] } ?? ""
    return ["\(moment.chinaTime)  \(padded(state, to: 20))  \(head[language])"]
      + refusal.reasons.map { "    ✗ \($0.wording[language])" }
  }

  /// What is open in a case, as the people concerned are told, one duty a line.
  public func lines<V>(_ duties: [OpenDuty<V>]) -> [String] {
    duties.map { "    ☐ \($0.wording[language])" }
  }

  private func act<V>(of event: Event<V>) -> String {
    var text = event.action.wording[language]
    let changes = event.changes
    for duty in changes.warned + changes.overdue { text += ": \(duty.wording[language])" }
    for rise in changes.supervised {
      text += ": \(rise.duty.wording[language]) → \(rise.level.wording[language])"
    }
    if event.action == V.lapse {
      for duty in changes.ended { text += ": \(duty.wording[language])" }
    }
    return text
  }

  private func actor<V>(of event: Event<V>) -> String {
    let role = event.role.wording[language]
    guard let unit = event.unit else { return role }
    return "\(names[unit] ?? unit.description) \(role)"
  }

  private func deadline<V>(_ start: Changes<V>.Start) -> [String] {
    let duty = start.duty.wording[language]
    guard let due = start.deadline.due else {
      let why = start.deadline.derivation.last?.wording ?? Wording(zh: "及时", en: "promptly")
      return ["    ⏱ " + Wording(zh: "\(duty):\(why.zh)", en: "\(duty): \(why.en)")[language]]
    }
    let date =
      switch due {
      case .endOf(let date): Wording(zh: "\(date) 24:00", en: "the end of \(date)")
      case .at(let instant): Wording(zh: instant.chinaTime, en: instant.chinaTime)
      }
    let rule = start.deadline.rule
    let head = Wording(
      zh: "\(duty):至 \(date.zh) [\(rule)]", en: "\(duty): until \(date.en) [\(rule)]")
    return ["    ⏱ \(head[language])"]
      + start.deadline.derivation.map { "        \($0.wording[language])" }
  }

  /// Chinese characters are two columns wide on a terminal.
  private func padded(_ text: String, to width: Int) -> String {
    let used = text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    return text + String(repeating: " ", count: max(0, width - used))
  }
}
