import GovernanceModel
import GovernanceWorkflow

/// What stands on record, and that it follows.
extension WalkInvariant {
  static let record: [WalkInvariant] = [
    WalkInvariant("refusedRecordsNothing", "A refusal gives a reason and records nothing.") {
      moment in
      guard let refusal = moment.decision?.refusal else { return nil }
      if refusal.reasons.isEmpty { return "no reason" }
      return moment.events.isEmpty && moment.after == moment.before ? nil : "an event"
    },
    WalkInvariant("versionsFollow", "Events are numbered without a gap and go from state to state.")
    {
      moment in
      for (event, before, after) in moment.changes {
        let version = (before?.version ?? 0) + 1
        if event.version != version || after.version != version || event.from != before?.state
          || event.to != after.state || event.caseID != WalkWorld.caseID
        {
          return "event \(event.version) after \(version - 1)"
        }
      }
      return nil
    },
    WalkInvariant(
      "timesFollow",
      "Nothing is recorded before it happened, or before the record before it, or in the future."
    ) { moment in
      for (event, before, _) in moment.changes {
        if event.recordedAt < event.occurredAt { return "\(event.version) was recorded too early" }
        if let before, event.recordedAt < before.lastRecordedAt {
          return "\(event.version) goes back"
        }
        if event.recordedAt > moment.step.at { return "\(event.version) lies in the future" }
      }
      return nil
    },
    WalkInvariant("actsFollow", "No act is dated before the last one that a person did.") {
      moment in
      guard let act = moment.act, let last = moment.past.lastActAt, act.occurredAt < last else {
        return nil
      }
      return "\(act.action.rawValue) at \(act.occurredAt.chinaTime) after \(last.chinaTime)"
    },
    WalkInvariant(
      "timeFirst", "Time does what is due before the act, and a person does one thing at a time."
    ) {
      moment in
      let people = moment.events.filter { $0.role != .clock }
      if people.count > 1 || (moment.decision == nil && !people.isEmpty) {
        return "\(people.count) acts"
      }
      guard moment.decision?.refusal == nil, moment.decision != nil else { return nil }
      return moment.events.last?.role == .clock ? "the act is not the last" : nil
    },
    WalkInvariant("decidedAgain", "An accepted command is answered alike when it is decided again.")
    {
      moment in
      guard moment.act != nil, let command = moment.step.command else { return nil }
      let again = moment.rules.decide(command, on: moment.before, in: moment.context)
      return again == moment.decision ? nil : "another answer"
    },
    WalkInvariant(
      "fewArePlenty",
      "The people and offices that a desk looks up for a command decide it as the whole directory does."
    ) { moment in
      // What is refused matters here where somebody is accused, since much of the directory is read then.
      guard let command = moment.step.command,
        moment.act != nil || moment.past.accusesAnybody
      else { return nil }
      let few = WalkWorld.context(at: moment.step.at, WalkWorld.excerpt(command, moment.before))
      let again = moment.rules.decide(command, on: moment.before, in: few)
      return again == moment.decision ? nil : "another answer to \(command.action.rawValue)"
    },
    WalkInvariant(
      "factsAgree", "What the facts say of orders, extension and mediation, the case itself says."
    ) {
      moment in
      guard let file = moment.files.last, !moment.rules.isTerminal(file.state) else { return nil }
      let (facts, subject) = (file.facts, file.subject)
      let pairs = [
        ("open orders", facts.contains(.hasOpenOrders), subject.supports.values.contains(.open)),
        ("an extension", facts.contains(.isExtensionPending), subject.pendingExtension != nil),
        ("a mediation", isMediated(file), subject.openMediation != nil),
        ("an assessment", facts.contains(.isAssessed), subject.severity != nil),
      ]
      return pairs.first { $0.1 != $0.2 }.map { "\($0.0): \($0.1) and \($0.2)" }
    },
  ]
  /// Some cities mediate in a state of its own, some beside the handling; what runs then is the duty.
  private static func isMediated(_ file: CaseFile) -> Bool {
    file.state == .inMediation || (file.state == .inHandling && file.live(.mediate) != nil)
  }
}
