import GovernanceModel

extension CompiledProcedure {
  /// Decides a command on a case; pure, and total: every command is answered.
  ///
  /// Time comes first: what has fallen due by now is brought about, and the command is decided on the
  /// case as it then stands. A refusal lists every reason, and records nothing.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - dossier: The case, or nothing if there is none of that name.
  ///   - context: Everything else that may be looked at.
  /// - Returns: The events to be recorded, or every reason against the command.
  @_specialize(where V == CaseVocabulary)
  public func decide(
    _ command: Command<V>, on dossier: Dossier<V>?, in context: Context
  ) -> Decision<V> {
    guard var file = dossier else { return opened(command, in: context) }
    guard command.caseID == file.id else { return refuse(command, nil, [.caseUnknown]) }
    guard file.procedure == procedure.id else {
      return refuse(command, file, [.wrongProcedure(pinned: file.procedure)])
    }
    if let expected = command.expectedVersion, expected != file.version {
      return refuse(command, file, [.versionMoved(expected: expected, found: file.version)])
    }
    guard context.now >= file.lastRecordedAt else {
      return refuse(command, file, [.clockBehind(file.lastRecordedAt)])
    }
    var events = advance(&file, to: context.now, in: context)
    guard let row = row(for: command.action, in: file.state) else {
      let reason = stepReason(command.action)
      // Who finds a name taken is not told by what.
      return refuse(command, reason == .caseExists ? nil : file, [reason])
    }
    let formal = formReasons(command)
    guard formal.isEmpty else { return refuse(command, file, formal) }
    let judged = judge(command, row, on: file, in: context)
    // To move a case takes two versions, see `adopt`.
    guard command.action != V.adoption, let event = event(judged, on: file, in: context) else {
      return refuse(
        command, file,
        reasons(judged, on: file, in: context)
          + (command.action == V.adoption ? [.migrationBlocked(.sameVersion)] : []))
    }
    events.append(event)
    return .accepted(events)
  }

  private func opened(_ command: Command<V>, in context: Context) -> Decision<V> {
    guard let row = row(for: command.action, in: nil) else {
      return refuse(command, nil, [.caseUnknown])
    }
    if let expected = command.expectedVersion, expected != 0 {
      return refuse(command, nil, [.versionMoved(expected: expected, found: 0)])
    }
    let formal = formReasons(command)
    guard formal.isEmpty else { return refuse(command, nil, formal) }
    let judged = judge(command, row, on: nil, in: context)
    guard let event = event(judged, on: nil, in: context) else {
      return refuse(command, nil, reasons(judged, on: nil, in: context))
    }
    return .accepted([event])
  }

  func refuse(
    _ command: Command<V>, _ file: Dossier<V>?, _ reasons: [RefusalReason<V>]
  ) -> Decision<V> {
    .refused(Refusal(action: command.action, state: file?.state, reasons: reasons))
  }

  func stepReason(_ action: V.Action) -> RefusalReason<V> {
    procedure.rows.contains { $0.action == action && $0.from == .nothing }
      ? .caseExists : .noSuchStep(possibleIn: states(for: action))
  }
}
