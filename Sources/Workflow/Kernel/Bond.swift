public import GovernanceModel

/// A relation of a person or an office to the case.
public struct Bond<V: Vocabulary>: Hashable, Sendable {
  /// Who has it.
  public let subject: Subject
  /// What it is.
  public let relation: V.Relation

  /// Creates a relation of a person.
  public init(_ relation: V.Relation, of actor: Actor.ID) {
    self.init(relation, of: .actor(actor))
  }

  /// Creates a relation of an office.
  public init(_ relation: V.Relation, of unit: UnitReference) {
    self.init(relation, of: .unit(unit))
  }

  /// Creates a relation.
  public init(_ relation: V.Relation, of subject: Subject) {
    self.subject = subject
    self.relation = relation
  }

  /// Who has a relation to a case.
  public enum Subject: Hashable, Sendable {
    /// A person.
    case actor(Actor.ID)
    /// An office.
    case unit(UnitReference)

    /// The written form: `actor/ID`, or the office's.
    public var text: String {
      switch self {
      case .actor(let id): "actor/\(id)"
      case .unit(let unit): unit.description
      }
    }

    /// Creates a subject from its written form, or nothing if it is none.
    public init?(_ text: String) {
      if text.hasPrefix("actor/") {
        guard let id = Actor.ID(String(text.dropFirst(6))) else { return nil }
        self = .actor(id)
      } else {
        guard let unit = UnitReference(text) else { return nil }
        self = .unit(unit)
      }
    }
  }
}
