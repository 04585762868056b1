/// A 督办 of an overdue duty: at which level, by whom, and whether it was annulled.
///
/// Invariants: it is imposed at a level above none; it is annulled later than it was imposed, by
/// another person, and by the imposing tier or a higher one. A level within one duty never falls, so
/// that a mistaken one is annulled and not lowered.
///
/// It is about an office's duty and holds nobody's score. Its reason is free text and stands apart.
///
/// Requirement: RP-04
public struct SupervisionRecord: Hashable, Sendable {
  /// The code of the duty, one of the procedure's vocabulary.
  public let duty: String
  /// How strongly it is supervised.
  public let level: Supervision
  /// Who imposed it.
  public let imposedBy: Actor.ID
  /// The office for which they acted.
  public let unit: UnitReference
  /// The tier of that office.
  public let tier: Tier
  /// When it was imposed.
  public let at: Instant
  /// How it was annulled, if it was.
  public let annulment: SupervisionAnnulment?

  /// The level that is in effect: none once it was annulled.
  public var levelInEffect: Supervision { annulment == nil ? level : .none }
}

extension Tier {
  fileprivate func isAtLeast(_ other: Tier) -> Bool {
    var tier: Tier? = other
    while let here = tier {
      if here == self { return true }
      tier = here.above
    }
    return false
  }
}

extension SupervisionRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<SupervisionRecord>(
    "SupervisionRecord", zh: "督办记录", en: "the record of a supervision"
  ) { door in
    let duty = door.required("duty", \.duty, .codeText, zh: "督办的职责", en: "the duty supervised")
    let level = door.required("level", \.level, .code(), zh: "督办级别", en: "how strongly")
    let actor = door.required(
      "imposedBy", \.imposedBy, .identifier(), zh: "督办人", en: "who imposed it")
    let unit = door.required("unit", \.unit, .unit, zh: "督办单位", en: "the office they acted for")
    let tier = door.required("tier", \.tier, .code(), zh: "单位层级", en: "the tier of the office")
    let at = door.required("at", \.at, .instant, zh: "督办时间", en: "when it was imposed")
    let annulment = door.optional(
      "annulment", \.annulment, .object(), zh: "撤销", en: "how it was annulled")
    door.check(
      "supervisionRecord.level", at: "level", level.map { $0 != .none },
      zh: "督办须有级别", en: "A supervision has a level",
      found: level?.wording ?? Supervision.none.wording,
      expected: Wording(zh: "督办、黄牌或红牌", en: "notice, yellow card or red card"))
    if let annulment = annulment ?? nil {
      door.check(
        "supervisionRecord.annulledBy", at: "annulment.annulledBy",
        actor.map { $0 != annulment.annulledBy },
        zh: "督办人不得自行撤销", en: "A supervision is annulled by a second person",
        found: Wording(zh: "督办人本人", en: "the one who imposed it"),
        expected: Wording(zh: "另一人", en: "another person"))
      door.check(
        "supervisionRecord.annulledTier", at: "annulment.tier",
        tier.map { annulment.tier.isAtLeast($0) },
        zh: "下级不得撤销上级督办", en: "A lower tier annuls the supervision of a higher one",
        found: annulment.tier.wording,
        expected: Wording(zh: "本级或上级", en: "the imposing tier or a higher one"))
      door.check(
        "supervisionRecord.annulledAt", at: "annulment.at", at.map { $0 < annulment.at },
        zh: "撤销须晚于督办", en: "A supervision is annulled after it was imposed",
        found: Shown.same(annulment.at.description),
        expected: Wording(zh: "晚于督办时间", en: "a moment after it was imposed"))
    }
    guard let duty, let level, let actor, let unit, let tier, let at, let annulment else {
      return nil
    }
    return SupervisionRecord(
      duty: duty, level: level, imposedBy: actor, unit: unit, tier: tier, at: at,
      annulment: annulment)
  }
}
