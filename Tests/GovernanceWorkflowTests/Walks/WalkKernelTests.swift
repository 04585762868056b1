import GovernanceModel
import GovernanceWorkflow
import Synchronization
import Testing

/// A part of an event that a fold might forget.
enum Forgotten: String, CaseIterable, Sendable {
  case set
  case cleared
  case started
  case ended
  case moved
  case warned
  case overdue
  case supervised
  case seated
  case bound

  /// The changes without that part, or nothing if it is empty anyway.
  func without(_ changes: Changes<CaseVocabulary>) -> Changes<CaseVocabulary>? {
    var left = changes
    switch self {
    case .set: left.set = []
    case .cleared: left.cleared = []
    case .started: left.started = []
    case .ended: left.ended = []
    case .moved: left.moved = []
    case .warned: left.warned = []
    case .overdue: left.overdue = []
    case .supervised: left.supervised = []
    case .seated: left.seated = [:]
    case .bound: left.bound = []
    }
    return left == changes ? nil : left
  }
}

/// How often something was tried.
private final class Tried: Sendable {
  private let number = Mutex(0)

  var times: Int { number.withLock { $0 } }

  func count() { number.withLock { $0 += 1 } }
}

@Suite("The comparison of the kernel with the case file")
struct WalkKernelTests {
  /// The moment as it would be had one of its events forgotten a part; nothing where none has that part.
  private static func doctored(_ moment: WalkMoment, _ part: Forgotten) -> WalkMoment? {
    guard let index = moment.events.lastIndex(where: { part.without($0.changes) != nil }),
      var file = index == 0 ? moment.before : moment.files[index - 1]
    else { return nil }
    var files = Array(moment.files[..<index])
    for event in moment.events[index...] {
      let told = files.count == index ? forgetful(event, part) : event
      do { try file.apply(told) } catch { return nil }
      files.append(file)
    }
    // What held already, or a seat that is taken again, is not missed.
    guard file != moment.after else { return nil }
    return WalkMoment(
      step: moment.step, rules: moment.rules, context: moment.context, before: moment.before,
      past: moment.past, decision: moment.decision, events: moment.events, files: files,
      pastAfter: moment.pastAfter)
  }

  private static func forgetful(_ event: CaseEvent, _ part: Forgotten) -> CaseEvent {
    CaseEvent(
      caseID: event.caseID, version: event.version, action: event.action, from: event.from,
      to: event.to, occurredAt: event.occurredAt, recordedAt: event.recordedAt,
      actor: event.actor, role: event.role, unit: event.unit, procedure: event.procedure,
      charter: event.charter, law: event.law,
      changes: part.without(event.changes) ?? event.changes, detail: event.detail,
      fields: event.fields)
  }

  @Test(arguments: Forgotten.allCases)
  func `sees every file in which a part of an event is missing`(part: Forgotten) {
    let tried = Tried()
    let sees = WalkInvariant("sees", "The difference is seen.") { moment in
      guard let doctored = Self.doctored(moment, part) else { return nil }
      tried.count()
      let found = WalkInvariant.kernel.contains { $0.found(doctored) != nil }
      return found ? nil : "no difference in \(part) of \(moment.events.last?.action as Any)"
    }
    for seed in UInt64(1)...10 {
      var walk = Walk(seed: seed)
      walk.invariants = [sees]
      walk.run()
      #expect(walk.failure == nil, "\(walk.failure?.found ?? "")")
    }
    #expect(tried.times > 0)
  }
}
