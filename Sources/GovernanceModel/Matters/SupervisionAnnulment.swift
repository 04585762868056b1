/// The act by which a mistaken 督办 is taken back, as if it had not been imposed.
///
/// Why it was mistaken is free text and has no field; it stands apart from the record.
public struct SupervisionAnnulment: Hashable, Sendable {
  /// Who annuls.
  public let annulledBy: Actor.ID
  /// The office for which they act.
  public let unit: UnitReference
  /// The tier of that office.
  public let tier: Tier
  /// When.
  public let at: Instant

  /// Creates an annulment; the record that takes it checks who may annul it, and when.
  public init(by actor: Actor.ID, for unit: UnitReference, tier: Tier, at: Instant) {
    annulledBy = actor
    self.unit = unit
    self.tier = tier
    self.at = at
  }
}

extension SupervisionAnnulment: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<SupervisionAnnulment>(
    "SupervisionAnnulment", zh: "撤销督办", en: "the annulment of a supervision"
  ) { door in
    let actor = door.required(
      "annulledBy", \.annulledBy, .identifier(), zh: "撤销人", en: "who annuls")
    let unit = door.required("unit", \.unit, .unit, zh: "撤销单位", en: "the office they act for")
    let tier = door.required("tier", \.tier, .code(), zh: "单位层级", en: "the tier of the office")
    let at = door.required("at", \.at, .instant, zh: "撤销时间", en: "when")
    guard let actor, let unit, let tier, let at else { return nil }
    return SupervisionAnnulment(by: actor, for: unit, tier: tier, at: at)
  }
}
