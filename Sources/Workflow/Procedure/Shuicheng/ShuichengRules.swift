import GovernanceModel

/// The centers' own limits: the typical ones of the loop, until the district sets its own.
enum ShuichengRules {
  static let all: [DeadlineRule] = LawBook.typical.rules.filter {
    $0.id.rawValue.hasPrefix("SC-")
  }

  static let parameters = ProcedureParameters<CaseVocabulary>(
    warnAfterPercent: ProcedureNumber(80, own),
    yellowAfterWorkdays: ProcedureNumber(3, own),
    redAfterWorkdays: ProcedureNumber(7, own),
    mostBackdatingHours: ProcedureNumber(72, own),
    own: [
      .consultationPeople: ProcedureNumber(10, reported),
      .consultationQuorumPercent: ProcedureNumber(50, own),
      .mostSubstitutionDays: ProcedureNumber(30, own),
    ])

  private static let own = Provenance.typical(
    Wording(zh: "本设计默认值,待本地规定", en: "default of this design, for the district to set"))
  private static let reported = Provenance.typical(
    Wording(zh: "各地常以十人为报告线", en: "ten people is a reporting threshold seen elsewhere"))
}
