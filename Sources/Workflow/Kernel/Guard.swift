/// A condition over the facts and duties of a case, written as data so that any interpreter can
/// evaluate it.
///
/// Code list: `fact` (written as the code of the fact itself), `live`, `overdue`, `not`, `all`,
/// `any`, `when`.
public indirect enum Guard<V: Vocabulary>: Hashable, Sendable {
  /// The fact holds.
  case fact(V.Fact)
  /// The duty is running, warned or overdue.
  case live(V.Duty)
  /// The duty is overdue.
  case overdue(V.Duty)
  /// The condition does not hold.
  case not(Guard)
  /// All conditions hold; an empty list holds.
  case all([Guard])
  /// At least one condition holds; an empty list does not.
  case any([Guard])
  /// Where the first condition holds, the second does.
  case when(Guard, then: Guard)

  /// The stable code of the condition, made of the codes in it.
  public var code: String {
    switch self {
    case .fact(let fact): fact.rawValue
    case .live(let duty): "live(\(duty.rawValue))"
    case .overdue(let duty): "overdue(\(duty.rawValue))"
    case .not(let inner): "not(\(inner.code))"
    case .all(let inner): "all(\(inner.map(\.code).joined(separator: ",")))"
    case .any(let inner): "any(\(inner.map(\.code).joined(separator: ",")))"
    case .when(let condition, let requirement): "when(\(condition.code),\(requirement.code))"
    }
  }
}
