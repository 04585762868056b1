/// Who heads a unit at present: an elected head, or nobody while a vacancy is open.
///
/// Two heads at once cannot be written down.
public enum Headship: Hashable, Sendable {
  /// An elected head in office.
  case held(HouseholdHead)
  /// Nobody since that day; the vacancy is open.
  case vacant(since: CivilDate)

  /// The head, if there is one.
  public var head: HouseholdHead? {
    if case .held(let head) = self { head } else { nil }
  }

  /// The day since which the vacancy is open, if it is.
  public var vacantSince: CivilDate? {
    if case .vacant(let since) = self { since } else { nil }
  }
}

extension Headship {
  struct Held: WireType {
    let head: HouseholdHead

    static let layout = Layout<Held>(
      "HeadshipHeld", type: "held", zh: "联户长在任", en: "a head is in office"
    ) { door in
      let head = door.required("head", \.head, .object(), zh: "联户长", en: "the head")
      return head.map { Held(head: $0) }
    }
  }

  struct Vacant: WireType {
    let since: CivilDate

    static let layout = Layout<Vacant>(
      "HeadshipVacant", type: "vacant", zh: "联户长空缺", en: "a vacancy is open"
    ) { door in
      let since = door.required("since", \.since, .date, zh: "空缺首日", en: "its first day")
      return since.map { Vacant(since: $0) }
    }
  }
}

extension Headship: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Headship>(
    "Headship", zh: "联户长任职情况", en: "who heads a unit",
    variants: [
      LayoutVariant(
        Held.self, wrap: { .held($0.head) }, unwrap: { $0.head.map { Held(head: $0) } }),
      LayoutVariant(
        Vacant.self, wrap: { .vacant(since: $0.since) },
        unwrap: { $0.vacantSince.map { Vacant(since: $0) } }),
    ])
}
