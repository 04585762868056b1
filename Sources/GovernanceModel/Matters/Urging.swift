/// A 催办: an office reminds another of a duty before anything is imposed.
///
/// Invariant: nobody urges their own office. What the reminder says is free text and has no field;
/// whom it would count against has none either, since urging is no sanction.
public struct Urging: Hashable, Sendable {
  /// The code of the duty, one of the procedure's vocabulary.
  public let duty: String
  /// Who urges.
  public let urgedBy: Actor.ID
  /// The office for which they act.
  public let unit: UnitReference
  /// The office that is urged.
  public let urged: UnitReference
  /// When.
  public let at: Instant
}

extension Urging: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Urging>("Urging", zh: "催办", en: "a reminder of a duty") {
    door in
    let duty = door.required("duty", \.duty, .codeText, zh: "催办的职责", en: "the duty urged")
    let actor = door.required("urgedBy", \.urgedBy, .identifier(), zh: "催办人", en: "who urges")
    let unit = door.required("unit", \.unit, .unit, zh: "催办单位", en: "the office they act for")
    let urged = door.required("urged", \.urged, .unit, zh: "被催办单位", en: "the office urged")
    let at = door.required("at", \.at, .instant, zh: "催办时间", en: "when")
    let isAnother: Bool? = if let unit, let urged { unit != urged } else { nil }
    door.check(
      "urging.urged", at: "urged", isAnother,
      zh: "不得催办本单位", en: "An office urges another one",
      found: Wording(zh: "本单位", en: "the same office"),
      expected: Wording(zh: "另一单位", en: "another office"))
    guard let duty, let actor, let unit, let urged, let at else { return nil }
    return Urging(duty: duty, urgedBy: actor, unit: unit, urged: urged, at: at)
  }
}
