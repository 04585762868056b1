public import GovernanceModel

/// Who may act by a row: a role, for an office within reach, with or without a relation to the case.
public struct Permission<V: Vocabulary>: Hashable, Sendable, Codable {
  /// The role.
  public let role: V.Role
  /// Which office the role is held at.
  public let reach: Reach
  /// The relation to the case that the person must have, if any.
  public let relation: V.Relation?
  /// Whether a vetoing relation bars the person; it never bars a resident from their own matter.
  public let isBarredByVeto: Bool

  /// Creates a permission.
  public init(
    _ role: V.Role, _ reach: Reach, relation: V.Relation? = nil, isBarredByVeto: Bool = true
  ) {
    self.role = role
    self.reach = reach
    self.relation = relation
    self.isBarredByVeto = isBarredByVeto
  }

  /// Which office a role must be held at.
  ///
  /// Code list: `seat` (the office in that seat), `within` (an office of the same division or inside
  /// it), `above` (an office above it), `anyOffice`, `noOffice` (a resident, or the clock).
  public enum Reach: Hashable, Sendable, Codable {
    /// The office in that seat.
    case seat(V.Seat)
    /// An office that serves the division of the office in that seat, or one inside it.
    case within(V.Seat)
    /// An office above the one in that seat, at any distance.
    case above(V.Seat)
    /// Any office.
    case anyOffice
    /// No office: a resident, or the clock.
    case noOffice
  }
}

extension Permission: Described {
  /// The permission as people read it.
  public var wording: Wording {
    let place =
      switch reach {
      case .seat(let seat): Wording(zh: "\(seat.wording.zh)的", en: " of the \(seat.wording.en)")
      case .within(let seat):
        Wording(zh: "\(seat.wording.zh)辖区内的", en: " within the \(seat.wording.en)'s area")
      case .above(let seat):
        Wording(zh: "\(seat.wording.zh)上级的", en: " of an office above the \(seat.wording.en)")
      case .anyOffice: Wording(zh: "任一单位的", en: " of any office")
      case .noOffice: Wording(zh: "", en: "")
      }
    let tie = relation.map { Wording(zh: "(\($0.wording.zh))", en: " (\($0.wording.en))") }
    return Wording(
      zh: place.zh + role.wording.zh + (tie?.zh ?? ""),
      en: role.wording.en + place.en + (tie?.en ?? ""))
  }
}
