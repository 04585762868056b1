/// The days on which a rule, a code or a division code is in force; either end may be open.
public struct ForcePeriod: Hashable, Sendable {
  /// The first day, or nothing where it is not known or lies before all records.
  public let from: CivilDate?
  /// The last day, or nothing while it goes on.
  public let through: CivilDate?

  /// A period without ends.
  public static let always = ForcePeriod(unchecked: nil, nil)

  /// Creates a period.
  ///
  /// - Throws: ``ValidationError`` when it ends before it begins.
  public init(from: CivilDate?, through: CivilDate? = nil) throws(ValidationError) {
    try ValidationError.check("ForcePeriod", Self.findings(from: from, through: through))
    self.init(unchecked: from, through)
  }

  init(unchecked from: CivilDate?, _ through: CivilDate?) {
    self.from = from
    self.through = through
  }

  /// Whether a day lies in the period.
  public func contains(_ day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }

  /// Whether two periods have a day in common.
  public func overlaps(_ other: ForcePeriod) -> Bool {
    let startsInTime = other.through.map { end in from.map { $0 <= end } ?? true } ?? true
    let endsInTime = other.from.map { start in through.map { start <= $0 } ?? true } ?? true
    return startsInTime && endsInTime
  }

  private static func findings(from: CivilDate?, through: CivilDate?) -> [ValidationFinding] {
    guard let from, let through, through < from else { return [] }
    return [
      ValidationFinding(
        code: "period.order", path: "$.through",
        what: Wording(zh: "期间的终止早于起始", en: "The period ends before it begins"),
        found: through.description,
        expected: Wording(zh: "不早于 \(from)", en: "no earlier than \(from)"))
    ]
  }
}

extension ForcePeriod: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ForcePeriod>(
    "ForcePeriod", zh: "有效期间", en: "the days on which something is in force"
  ) { door in
    let from = door.optional("from", \.from, .date, zh: "首日", en: "the first day")
    let through = door.optional("through", \.through, .date, zh: "末日", en: "the last day")
    door.report(findings(from: from ?? nil, through: through ?? nil))
    guard let from, let through else { return nil }
    return ForcePeriod(unchecked: from, through)
  }
}
