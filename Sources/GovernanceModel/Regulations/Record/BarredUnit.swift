/// An office that a case accuses, and since when.
public struct BarredUnit: Hashable, Sendable {
  /// The office.
  public let unit: UnitReference
  /// Since when.
  public let since: Instant

  /// Creates it.
  public init(
    unit: UnitReference, since: Instant
  ) {
    self.unit = unit
    self.since = since
  }
}

extension BarredUnit: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<BarredUnit>(
    "BarredUnit", zh: "被检举单位", en: "an office that a case accuses"
  ) { door in
    let unit = door.required("unit", \.unit, .unit, zh: "单位", en: "the office")
    let since = door.required("since", \.since, .instant, zh: "起始时间", en: "since when")
    guard let unit, let since else { return nil }
    return BarredUnit(unit: unit, since: since)
  }
}
