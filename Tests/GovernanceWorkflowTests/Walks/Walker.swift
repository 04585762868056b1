import GovernanceModel
import GovernanceWorkflow

/// Takes a case through steps, one by one, and holds every rule against each of them.
struct Walker {
  let rules: CompiledProcedure<CaseVocabulary>
  /// What the second file takes in of an event that was written and read again; another than the event
  /// itself only where a wrong fold is to be found.
  var reread: @Sendable (CaseEvent) -> CaseEvent = { $0 }
  /// The rules that each step is held against.
  var invariants = WalkInvariant.all
  private(set) var file: CaseFile?
  private(set) var events: [CaseEvent] = []
  private(set) var tally = WalkTally()
  private var past = WalkPast()
  /// The file that is only ever made of events as they were read back.
  private var copy: CaseFile?

  init(rules: CompiledProcedure<CaseVocabulary>) { self.rules = rules }

  /// Takes a step; a failure where a rule does not hold after it.
  mutating func take(_ step: WalkStep) -> WalkFailure? {
    let context = WalkWorld.context(at: step.at)
    let (before, pastBefore) = (file, past)
    var decision: CaseDecision?
    var new: [CaseEvent] = []
    if let command = step.command {
      decision = rules.decide(command, on: file, in: context)
      new = decision?.events ?? []
    } else if let file, file.lastRecordedAt <= step.at {
      new = rules.advance(file, to: step.at, in: context)
    }
    var files: [CaseFile] = []
    for event in new {
      if let failure = append(event) { return failure }
      past.note(event)
      file.map { files.append($0) }
    }
    if copy != file {
      return WalkFailure(
        invariant: "foldIsLive", says: "What the events fold to is the live file.",
        found: "another file after version \(file?.version ?? 0)")
    }
    let moment = WalkMoment(
      step: step, rules: rules, context: context, before: before, past: pastBefore,
      decision: decision, events: new, files: files, pastAfter: past)
    tally.note(moment)
    for invariant in invariants {
      if let found = invariant.found(moment), !WalkKnownFault.covers(invariant.name, moment) {
        return WalkFailure(invariant: invariant.name, says: invariant.says, found: found)
      }
    }
    return nil
  }

  /// Folds the whole history once more, at the end of a walk.
  func finish() -> WalkFailure? {
    guard let file else { return nil }
    let folded = try? CaseFile(replaying: events)
    return folded == file
      ? nil
      : WalkFailure(
        invariant: "foldIsLive", says: "What the events fold to is the live file.",
        found: "another file from the whole history")
  }

  private mutating func append(_ event: CaseEvent) -> WalkFailure? {
    let record = EventCodec<CaseVocabulary>.record(of: event)
    do {
      let read: CaseEvent = try EventCodec.event(of: record)
      guard read == event, EventCodec<CaseVocabulary>.record(of: read) == record else {
        return Self.unwritten("it came back as another one: \(event.action.rawValue)")
      }
      file = try Self.file(file, after: event)
      copy = try Self.file(copy, after: reread(read))
    } catch {
      return Self.unwritten("\(event.action.rawValue): \(error)")
    }
    events.append(event)
    return nil
  }

  private static func file(
    _ file: CaseFile?, after event: CaseEvent
  ) throws(ReplayError) -> CaseFile {
    guard var file else { return try CaseFile(first: event) }
    try file.apply(event)
    return file
  }

  private static func unwritten(_ found: String) -> WalkFailure {
    WalkFailure(
      invariant: "writtenAndRead",
      says: "An event follows the last one and comes back from its bytes as it was.", found: found)
  }
}
