/// One clock of a case: its rule, what set it running, and the ledger of what has moved it since.
///
/// It only changes by what its rule allows, so that the ledger never holds an extension or a pause
/// that the rule does not know; everything that speaks against a change is said at once.
public struct DeadlineClock: Hashable, Sendable {
  /// The rule.
  public let rule: DeadlineRule
  /// The moment of the event that set it running.
  public let start: Instant
  /// The day that an order names.
  public let designated: CivilDate?
  /// The extensions that were granted, in order.
  public private(set) var extensions: [DeadlineExtension]
  /// The times for which it stood still, in order; the last one may be open.
  public private(set) var pauses: [Pause]

  /// Creates a clock that has just begun to run.
  public init(rule: DeadlineRule, start: Instant, designated: CivilDate? = nil) {
    self.rule = rule
    self.start = start
    self.designated = designated
    extensions = []
    pauses = []
  }

  /// The clock as a ledger that was kept elsewhere has it; the ledger was made by such a clock.
  package init(
    rule: DeadlineRule, start: Instant, designated: CivilDate?, ledger: [ClockChange]
  ) {
    self.init(rule: rule, start: start, designated: designated)
    for change in ledger { keep(change) }
  }

  /// The clock after a change, or everything that speaks against it.
  public func changed(by change: ClockChange, calendar: WorkCalendar) -> ClockAnswer {
    switch change {
    case .extended(let granted): extended(by: granted, calendar: calendar)
    case .paused(let ground, let day): paused(on: ground, from: day, calendar: calendar)
    case .resumed(let day): resumed(after: day)
    }
  }

  private mutating func keep(_ change: ClockChange) {
    switch change {
    case .extended(let granted): extensions.append(granted)
    case .paused(let ground, let day): pauses.append(Pause(ground: ground, from: day))
    case .resumed(let day):
      guard let pause = pauses.popLast() else { return }
      pauses.append(Pause(ground: pause.ground, from: pause.from, through: day))
    }
  }

  /// Whether it stands still.
  public var isPaused: Bool { pauses.last.map { $0.through == nil } ?? false }

  /// The last day before anything rolls on or an order names another; nothing while it stands still.
  func rawEnd(on calendar: WorkCalendar) -> CivilDate? {
    var steps = NoSteps()
    return course(on: calendar, &steps).rawEnd
  }

  private func course<Recorder: StepRecorder>(
    on calendar: WorkCalendar, _ steps: inout Recorder
  ) -> DeadlineCourse {
    var course = DeadlineCourse(rule: rule, start: start, calendar: calendar)
    course.run(
      designated: designated, extensions: extensions.map(\.amount), pauses: pauses, &steps)
    return course
  }

  /// The deadline as the ledger has it.
  ///
  /// Extensions are counted from the raw last day; days on which it stood still are left out; then a
  /// last day of rest rolls on as the rule says. While it stands still there is no date.
  public func deadline(on calendar: WorkCalendar) -> Deadline {
    var steps = StepList()
    let due = course(on: calendar, &steps).due
    return Deadline(
      rule: rule.id, start: start, due: due, derivation: Derivation(steps.steps))
  }

  /// The clock after an extension, or everything that speaks against it.
  public func extended(by change: DeadlineExtension, calendar: WorkCalendar) -> ClockAnswer {
    let refusals = self.refusals(of: change, calendar)
    guard refusals.isEmpty else { return .refused(refusals) }
    var clock = self
    clock.keep(.extended(change))
    let due = clock.deadline(on: calendar).due
    if due != nil, due == deadline(on: calendar).due { return .refused([idle()]) }
    return .changed(clock)
  }

  /// The clock after it was made to stand still from a day on, or everything that speaks against it.
  public func paused(
    on ground: String, from day: CivilDate, calendar: WorkCalendar
  ) -> ClockAnswer {
    let refusals = self.refusals(of: ground, from: day, calendar)
    guard refusals.isEmpty else { return .refused(refusals) }
    var clock = self
    clock.keep(.paused(ground, from: day))
    return .changed(clock)
  }

  /// The clock after it was made to run again, or why it cannot be.
  ///
  /// - Parameter day: The last day that is not counted.
  /// - Returns: The clock, or everything that speaks against it.
  public func resumed(after day: CivilDate) -> ClockAnswer {
    let refusals = self.refusals(ofResuming: day)
    guard refusals.isEmpty else { return .refused(refusals) }
    var clock = self
    clock.keep(.resumed(after: day))
    return .changed(clock)
  }
}
