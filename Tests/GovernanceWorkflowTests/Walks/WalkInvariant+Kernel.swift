import GovernanceModel
import GovernanceWorkflow

/// The integers that decide, held against the case files that people read.
extension WalkInvariant {
  static let kernel: [WalkInvariant] = [
    WalkInvariant("kernelAgrees", "The kernel alone answers alike and comes to the same case.") {
      moment in
      // Which case and which procedure a command speaks of is asked before anything is read of it.
      let reasons = moment.decision?.refusal?.reasons ?? []
      let isForeign = reasons.contains { reason in
        if case .wrongProcedure = reason { true } else { reason == .caseUnknown }
      }
      return isForeign ? nil : found(moment)
    }
  ]

  private static func found(_ moment: WalkMoment) -> String? {
    let (rules, context) = (moment.rules, moment.context)
    var names = KernelNames()
    var integers = rules.integers(moment.before, &names)
    // What counts as done is read from the file as it stands then.
    func deemed(_ trigger: KernelTrigger, _ file: KernelCase) -> KernelCommand? {
      guard case .deemed(let place) = trigger.kind,
        let dossier = standing(at: file.version, moment)
      else { return nil }
      return rules.integers(
        whole: rules.deemedCommand(place, at: trigger.at, on: dossier), on: dossier, &names,
        in: context)
    }
    let kernel = rules.kernel(under: context.law)
    guard let command = moment.step.command else {
      guard let before = moment.before, before.lastRecordedAt <= moment.step.at else { return nil }
      kernel.advance(&integers, to: moment.step.at, calendar: context.calendar, deemed: deemed)
      return difference(integers, from: moment.after, rules, &names)
    }
    let ready = moment.before.map { file in
      var file = file
      for event in rules.advance(file, to: context.now, in: context) { try? file.apply(event) }
      return file
    }
    let asked = rules.integers(whole: command, on: ready, &names, in: context)
    let verdict = kernel.decide(
      asked, on: &integers, among: names.directory(context.directory, for: command),
      calendar: context.calendar, deemed: deemed)
    if verdict.isAccepted != (moment.decision?.refusal == nil) {
      return "\(command.action.rawValue) is \(verdict.isAccepted ? "accepted" : "refused")"
    }
    return verdict.isAccepted ? difference(integers, from: moment.after, rules, &names) : nil
  }

  /// The file as it stood at a version on the way through the step.
  private static func standing(at version: Int32, _ moment: WalkMoment) -> CaseFile? {
    guard var file = moment.before else { return nil }
    for event in moment.rules.advance(file, to: moment.context.now, in: moment.context)
    where file.version < version {
      try? file.apply(event)
    }
    return file.version == version ? file : nil
  }

  private static func difference(
    _ integers: KernelCase, from file: CaseFile?, _ rules: CompiledProcedure<CaseVocabulary>,
    _ names: inout KernelNames
  ) -> String? {
    let expected = rules.integers(file, &names)
    var (found, wanted) = (integers, expected)
    guard Set(found.bonds) == Set(wanted.bonds), found.bonds.count == wanted.bonds.count else {
      return "other relations at version \(found.version)"
    }
    (found.bonds, wanted.bonds) = ([], [])
    return found == wanted
      ? nil : "another case at version \(found.version): \(found), expected \(wanted)"
  }
}
