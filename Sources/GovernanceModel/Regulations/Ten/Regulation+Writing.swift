/// How the ten regulations are written down: short forms for clauses, numbers and sources.
extension Regulation {
  static func ten(
    _ title: RegulationTitle, parameters: [Parameter], clauses: [Clause]
  ) -> Regulation {
    Regulation(
      VersionTag(title.rawValue, "2026.1"), title: title.wording, parameters: parameters,
      clauses: clauses)
  }
}

extension Parameter {
  /// A number that is the same at every tier.
  static func number(
    _ code: String, _ value: Int, _ unit: TimeUnit?, _ provenance: Provenance, zh: String,
    en: String
  ) -> Parameter {
    Parameter(
      code, title: Wording(zh: zh, en: en), unit: unit, values: .all(value),
      provenance: provenance)
  }

  /// A number per tier; nothing where a tier is not asked.
  static func number(
    _ code: String, county: Int?, township: Int?, village: Int?, _ unit: TimeUnit?,
    _ provenance: Provenance, zh: String, en: String
  ) -> Parameter {
    Parameter(
      code, title: Wording(zh: zh, en: en), unit: unit,
      values: TierValues(county: county, township: township, village: village),
      provenance: provenance)
  }
}

extension Clause {
  /// A clause that a check holds.
  static func held(
    _ id: String, _ kind: ClauseKind, _ provenance: Provenance, zh: String,
    en: String, by check: String, gates: [String] = [], cureZh: String, cureEn: String
  ) -> Clause {
    Clause(
      Identifier(unchecked: id), kind, Wording(zh: zh, en: en), provenance: provenance,
      check: check, cure: Wording(zh: cureZh, en: cureEn), gates: gates)
  }

  /// A clause that no record can show to be kept or broken.
  static func open(
    _ id: String, _ kind: ClauseKind, _ provenance: Provenance, zh: String,
    en: String, whyZh: String, whyEn: String
  ) -> Clause {
    Clause(
      Identifier(unchecked: id), kind, Wording(zh: zh, en: en), provenance: provenance,
      openNorm: Wording(zh: whyZh, en: whyEn))
  }
}

extension Provenance {
  /// Set by an article.
  static func article(_ statute: Statute, _ article: String) -> Provenance {
    .statutory(Citation(statute, article))
  }

  /// A default of the kit, for the district to set.
  static let kitDefault = Provenance.typical(
    Wording(zh: "本设计默认值,待本地规定", en: "a default of the kit, for the district to set"))

  /// Something that was seen elsewhere, as far as a public name is known.
  static func seen(_ zh: String, _ en: String) -> Provenance {
    .typical(Wording(zh: "见于\(zh)", en: "seen in \(en)"))
  }
}

extension Check {
  /// The checks of the ten regulations, in order.
  public static let ten: [Check] =
    InquiryChecks.all + DutyChecks.all + MeetingChecks.all + JointMeetingChecks.all
    + SituationChecks.all + ConsultationChecks.all + OrderChecks.all + AssessmentChecks.all
    + FootageChecks.all + CounsellingChecks.all
}
