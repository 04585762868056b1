/// The footage of some days is kept beyond its time.
///
/// It is kept as it was written; ``LegalHold`` cannot be written without an end.
/// Register of R09.
public struct FootageHold: Hashable, Sendable {
  /// Why.
  public let ground: LegalHold.Ground?
  /// The first day of the footage.
  public let from: CivilDate
  /// The last day of the footage.
  public let through: CivilDate
  /// Until when it is kept.
  public let until: CivilDate?
  /// Who ordered it.
  public let orderedBy: Actor.ID?

  /// Creates a record.
  public init(
    ground: LegalHold.Ground? = nil, from: CivilDate, through: CivilDate, until: CivilDate? = nil,
    orderedBy: Actor.ID? = nil
  ) {
    self.ground = ground
    self.from = from
    self.through = through
    self.until = until
    self.orderedBy = orderedBy
  }
}

extension FootageHold: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FootageHold>(
    "FootageHold", type: "footageHold", zh: "延长保存登记", en: "footage that is kept longer"
  ) { door in
    let ground = door.optional("ground", \.ground, .code(), zh: "理由", en: "why")
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day of the footage")
    let through = door.required(
      "through", \.through, .date, zh: "末日", en: "the last day of the footage")
    let until = door.optional("until", \.until, .date, zh: "保存至", en: "until when it is kept")
    let orderedBy = door.optional(
      "orderedBy", \.orderedBy, .identifier(), zh: "决定人", en: "who ordered it")
    guard let ground, let from, let through, let until, let orderedBy else { return nil }
    return FootageHold(
      ground: ground, from: from, through: through, until: until, orderedBy: orderedBy)
  }
}
