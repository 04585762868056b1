import GovernanceModel

/// Whose list a place is in, in the form in which stores keep it.
enum Addressee: Hashable {
  /// A person at work.
  case person(Actor.ID)
  /// A resident in their own matter.
  case resident(Actor.ID)
  /// An office.
  case office(UnitReference)
  /// Whoever holds a role at a place.
  case role(String, at: Place)
  /// One person in a role at a place.
  case one(Actor.ID, String, at: Place)

  /// Where a role is held.
  enum Place: Hashable {
    /// At that office.
    case office(UnitReference)
    /// At any office that serves this division or one inside it.
    case area(DivisionCode)
    /// At whatever office.
    case anywhere
    /// At none: a resident.
    case nowhere

    var text: String {
      switch self {
      case .office(let unit): unit.description
      case .area(let division): "area/\(division)"
      case .anywhere: "anywhere"
      case .nowhere: "nowhere"
      }
    }
  }

  /// The text.
  ///
  /// Neither names nor codes have an `@` or a slash, so that two addressees never share one.
  var text: String {
    switch self {
    case .person(let id): Self.text(of: id)
    case .resident(let id): "resident@\(Self.text(of: id))"
    case .office(let unit): unit.description
    case .role(let role, let place): "\(role)@\(place.text)"
    case .one(let id, let role, let place): "\(role)@\(place.text)@\(Self.text(of: id))"
    }
  }

  /// A person as one to whom places may be barred.
  static func text(of actor: Actor.ID) -> String { "actor/\(actor)" }
}
