import GovernanceModel

extension Dossier {
  /// The live duty that falls due first; of several at one moment the one that started first.
  public var dueFirst: DutyEntry<V>? {
    var first: (entry: DutyEntry<V>, at: Instant)?
    for entry in duties where entry.phase.isLive {
      guard let at = entry.deadline.due?.instant, first.map({ at < $0.at }) ?? true else {
        continue
      }
      first = (entry, at)
    }
    return first?.entry
  }
}

extension CompiledProcedure {
  /// Everything that is owed or may be done in a case, for the people concerned: those that fall due
  /// first in front, those without a date last.
  ///
  /// Who may be shown it is for whoever shows it; the accused never are.
  ///
  /// - Parameters:
  ///   - dossier: The case, brought up to the present moment.
  ///   - directory: The names of the offices.
  /// - Returns: The duties; none of a case that owes nothing any more.
  public func openDuties(
    of dossier: Dossier<V>, directory: DirectorySnapshot
  ) -> [OpenDuty<V>] {
    let open = dossier.liveDuties.map { entry in
      let definition = procedure.definition(of: entry.duty)
      return OpenDuty<V>(
        duty: entry.duty, holder: holder(definition, dossier, directory),
        isRight: definition?.kind == .window,
        deadline: entry.deadline, phase: entry.phase)
    }
    return open.enumerated().sorted { left, right in
      switch (left.element.deadline.due?.instant, right.element.deadline.due?.instant) {
      case (.some(let one), .some(let other)) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  private func holder(
    _ definition: DutyDefinition<V>?, _ dossier: Dossier<V>, _ directory: DirectorySnapshot
  ) -> OpenDuty<V>.Holder {
    guard let seat = definition?.owner else { return .residents }
    guard let unit = dossier.seats[seat] else { return .nobodyYet(seat) }
    return .office(unit, name: directory.office(unit)?.name)
  }
}
