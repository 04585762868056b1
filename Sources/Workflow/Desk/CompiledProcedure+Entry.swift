import GovernanceModel

extension CompiledProcedure {
  /// The current row of a case, as lists show it.
  public func entry(of dossier: Dossier<V>) -> CaseEntry {
    CaseEntry(
      id: dossier.id, version: dossier.version, procedure: dossier.procedure,
      kind: V.kind(of: dossier.subject), state: dossier.state.rawValue,
      isOpen: !isTerminal(dossier.state), owner: owner(of: dossier), nextDue: dossier.nextDue,
      supervision: dossier.supervision.rawValue, openedAt: dossier.openedAt,
      changedAt: dossier.lastRecordedAt)
  }
}
