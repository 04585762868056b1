import GovernanceModel

extension CompiledProcedure {
  /// The current row of a case, with its places in lists.
  ///
  /// - Parameters:
  ///   - dossier: The case.
  ///   - context: Calendar, law and the offices of the case, by which its places are told.
  /// - Returns: The row.
  @_specialize(where V == CaseVocabulary)
  public func entry(of dossier: Dossier<V>, in context: Context) -> CaseEntry {
    CaseEntry(
      id: dossier.id, version: dossier.version, procedure: dossier.procedure,
      kind: V.kind(of: dossier.subject), state: dossier.state.rawValue,
      isOpen: !isTerminal(dossier.state), owner: owner(of: dossier), nextDue: dossier.nextDue,
      supervision: dossier.supervision.rawValue, openedAt: dossier.openedAt,
      changedAt: dossier.lastRecordedAt, wakesAt: nextMoment(of: dossier, in: context),
      involved: involvements(of: dossier, in: context))
  }
}
