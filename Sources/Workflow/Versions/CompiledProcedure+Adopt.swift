package import GovernanceModel

/// Moving a case to this version of its procedure.
extension CompiledProcedure {
  /// Decides the act that moves a case from the version it is pinned to, to this one; pure, and total.
  ///
  /// What has fallen due by now is brought about by the earlier version. The act itself is decided by
  /// this version's row for it, on the case as it then stands, and is refused where something stands in
  /// the way. Deadlines that run are kept as they are; only what starts later is counted by this version.
  ///
  /// - Parameters:
  ///   - command: What is asked; its action is the vocabulary's adoption.
  ///   - dossier: The case.
  ///   - earlier: The version that it is pinned to.
  ///   - context: Everything else that may be looked at.
  /// - Returns: The events to be recorded, or every reason against the move.
  public func adopt(
    _ command: Command<V>, on dossier: Dossier<V>, from earlier: CompiledProcedure<V>,
    in context: Context
  ) -> Decision<V> {
    var file = dossier
    guard command.caseID == file.id else { return refuse(command, nil, [.caseUnknown]) }
    guard file.procedure == earlier.procedure.id else {
      return refuse(command, file, [.wrongProcedure(pinned: file.procedure)])
    }
    guard command.action == V.adoption, file.procedure != procedure.id else {
      return earlier.decide(command, on: file, in: context)
    }
    if let expected = command.expectedVersion, expected != file.version {
      return refuse(command, file, [.versionMoved(expected: expected, found: file.version)])
    }
    guard context.now >= file.lastRecordedAt else {
      return refuse(command, file, [.clockBehind(file.lastRecordedAt)])
    }
    let events = earlier.advance(&file, to: context.now, in: context)
    guard let row = row(for: command.action, in: file.state) else {
      return refuse(command, file, [stepReason(command.action)])
    }
    let formal = formReasons(command)
    guard formal.isEmpty else { return refuse(command, file, formal) }
    let judged = judge(command, row, on: file, in: context)
    let obstacles = report(on: file, from: earlier, in: context).obstacles
    guard obstacles.isEmpty, let event = event(judged, on: file, in: context) else {
      return refuse(
        command, file,
        reasons(judged, on: file, in: context) + obstacles.map { .migrationBlocked($0) })
    }
    return .accepted(events + [event])
  }

  /// Whether a person may move a case to this version now in a post, and why not.
  package func adoptionAnswer(
    for actor: Actor.ID, as role: V.Role, at unit: UnitReference?, on dossier: Dossier<V>,
    from earlier: CompiledProcedure<V>, in context: Context
  ) -> ActionAnswer<V>? {
    var file = dossier
    _ = earlier.advance(&file, to: context.now, in: context)
    let answer = permittedActions(for: actor, as: role, at: unit, on: file, in: context)
      .first { $0.action == V.adoption }
    guard let answer, row(for: V.adoption, in: file.state) != nil else { return answer }
    let obstacles = report(on: file, from: earlier, in: context).obstacles
    let reasons =
      answer.reasons.filter { $0 != .migrationBlocked(.sameVersion) }
      + obstacles.map { .migrationBlocked($0) }
    let asks = reasons.isEmpty ? asks(of: V.adoption, for: actor, role, unit, file, context) : []
    return ActionAnswer(action: V.adoption, reasons: reasons, asks: asks)
  }

  private func asks(
    of action: V.Action, for actor: Actor.ID, _ role: V.Role, _ unit: UnitReference?,
    _ file: Dossier<V>, _ context: Context
  ) -> [Guard<V>] {
    guard let row = row(for: action, in: file.state) else { return [] }
    let command = Command<V>(action, in: file.id, by: actor, as: role, at: unit)
    return guardAnswer(row, to: command, on: file, in: context).asks
  }
}
