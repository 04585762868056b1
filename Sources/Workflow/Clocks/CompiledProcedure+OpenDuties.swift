import GovernanceModel

extension CompiledProcedure {
  /// Everything that is owed or may be done in a case, for the people concerned: those that fall due
  /// first in front, those without a date last.
  ///
  /// It does not ask who is looking: whoever shows it must first have asked whether the reader may see
  /// the case.
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
    return open.inOrderOfDue { $0.deadline.due?.instant }
  }

  private func holder(
    _ definition: DutyDefinition<V>?, _ dossier: Dossier<V>, _ directory: DirectorySnapshot
  ) -> OpenDuty<V>.Holder {
    guard let seat = definition?.owner else { return .residents }
    guard let unit = dossier.seats[seat] else { return .nobodyYet(seat) }
    let name = directory.office(unit).map { Wording(zh: $0.name, en: $0.name) }
    return .office(unit, name: name ?? seat.wording)
  }
}
