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
}
