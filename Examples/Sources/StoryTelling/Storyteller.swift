public import GovernanceModel
public import GovernanceWorkflow

/// Tells a story: brings its steps to the desk one by one and hands back what came of each.
public struct Storyteller<V: Vocabulary>: Sendable {
  private let desk: Desk<V>
  private let clock: StoryClock

  /// What came of one step.
  public enum Outcome: Sendable {
    /// These events were recorded now.
    case recorded([Event<V>])
    /// These events were on record from an earlier run.
    case found([Event<V>])
    /// It was refused, as the story expects.
    case refused(Refusal<V>)
  }

  /// Creates a storyteller.
  ///
  /// - Parameters:
  ///   - cases: Where the cases are.
  ///   - directory: Where people and offices are.
  ///   - rules: What decisions rest on.
  ///   - salt: Draws the random bytes of commitments.
  public init(
    cases: any CaseStore, directory: any DirectoryStore, rules: DeskRules<V>,
    salt: @escaping @Sendable () -> [UInt8]
  ) {
    let clock = StoryClock(at: Instant(milliseconds: 0))
    self.clock = clock
    desk = Desk(
      cases: cases, directory: directory, rules: rules, now: { clock.now }, salt: salt)
  }

  /// Tells one step.
  ///
  /// - Throws: ``StoreError`` from the desk, or ``StoryError`` when the desk decides otherwise than
  ///   the story has it.
  public func tell(_ step: Step<V>) async throws -> Outcome {
    clock.set(step.moment)
    let known = try await desk.history(of: step.command.caseID)
    // What an earlier run has done after this step must not be mistaken for what stood before it.
    let before = known.prefix { $0.recordedAt < step.moment }
    if step.isRefused, known.count > before.count {
      return .refused(try refusal(of: step, on: Array(before)))
    }
    switch try await desk.perform(step.command) {
    case .accepted(let events):
      guard !step.isRefused else { throw Self.otherwise(step, "accepted") }
      let isNew = events.last.map { $0.version > known.count } ?? false
      return isNew ? .recorded(events) : .found(events)
    case .refused(let refusal):
      guard step.isRefused else {
        throw Self.otherwise(step, refusal.reasons.map(\.wording.en).joined(separator: "; "))
      }
      return .refused(refusal)
    }
  }

  /// The events of a case.
  ///
  /// - Throws: ``StoreError`` from the desk.
  public func history(of id: CaseID) async throws(StoreError) -> [Event<V>] {
    try await desk.history(of: id)
  }

  /// What is owed or may be done in a case, as the people concerned are told after a step.
  ///
  /// - Throws: ``StoreError`` from the desk, or ``StoryError`` when the history does not hold together.
  public func openDuties(
    after step: Step<V>, names: DirectorySnapshot
  ) async throws -> [OpenDuty<V>] {
    let events = try await desk.history(of: step.command.caseID).prefix {
      $0.recordedAt <= step.moment
    }
    let file: Dossier<V>
    do throws(ReplayError) { file = try Dossier(replaying: events) } catch {
      throw Self.incoherent(step.command.caseID, error)
    }
    return try desk.rules.procedure(file.procedure).openDuties(of: file, directory: names)
  }

  private static func incoherent(_ id: CaseID, _ error: ReplayError) -> StoryError {
    StoryError(
      zh: "案卷 \(id) 的历史不连贯:第 \(error.version) 个事件。",
      en: "The history of case \(id) does not hold together: \(error)")
  }

  private func refusal(
    of step: Step<V>, on events: [Event<V>]
  ) throws -> Refusal<V> {
    let context = Context(
      now: step.moment, calendar: desk.rules.calendar,
      directory: DirectorySnapshot(
        actors: [
          Actor(
            id: step.command.actor,
            posts: step.command.unit.map { [Post(role: step.command.role.rawValue, at: $0)] } ?? [])
        ]),
      charter: desk.rules.charter, law: desk.rules.law, seal: desk.rules.seal)
    let file: Dossier<V>
    do throws(ReplayError) {
      file = try Dossier(replaying: events)
    } catch {
      throw Self.incoherent(step.command.caseID, error)
    }
    let procedure = try desk.rules.procedure(file.procedure)
    guard let refusal = procedure.decide(step.command, on: file, in: context).refusal else {
      throw Self.otherwise(step, "accepted")
    }
    return refusal
  }

  private static func otherwise(_ step: Step<V>, _ found: String) -> StoryError {
    let action = step.command.action.wording
    return StoryError(
      zh: "“\(action.zh)”的结果与预期不符:\(found)。",
      en: "The story expected something else of \"\(action.en)\": \(found).")
  }
}
