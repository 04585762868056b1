import GovernanceModel

extension Procedure where V == ElectionVocabulary {
  /// The election of a household head: 联户选举, 片警审查, 支部把关, 乡镇备案, and the office until it ends.
  ///
  /// One case is one mandate. No statute regulates it: the numbers are typical ones, after those of the
  /// village law for villagers' groups.
  public static let householdHeadElection = Procedure(
    id: VersionTag("householdHeadElection", "2026.1"),
    title: Wording(zh: "联户长选举流程", en: "The election of a household head"),
    inForceFrom: Statute.petitionRegulation.inForceFrom,
    stages: ElectionStages.stages,
    states: ElectionStages.states,
    rows: ElectionRows.vote + ElectionRows.review + ElectionRows.endorsement
      + ElectionRows.filing + ElectionRows.failure + ElectionRows.office + ElectionRows.recall,
    duties: ElectionDuties.all,
    deemed: [
      DeemedAct(.letRefusalStand, whenDue: .objectWindow), DeemedAct(.deemFiled, whenDue: .file),
      DeemedAct(.endTerm, whenDue: .term),
    ],
    rules: ElectionRules.all,
    parameters: ElectionRules.parameters)
}
