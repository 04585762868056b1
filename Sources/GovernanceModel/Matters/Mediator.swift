/// Somebody who is appointed to mediate: who, by what standing, and for which kind of mediation.
///
/// It holds no name, no post and no merit: who the person is stands in the directory, and how many
/// disputes somebody settled is never counted here. Whether the parties chose or accepted them
/// (人民调解法, Articles 19 and 23) is said by the consents of the attempt.
public struct Mediator: Hashable, Sendable {
  /// Who it is.
  public let actor: Actor.ID
  /// By what standing they mediate.
  public let force: MediatingForce
  /// The kind of mediation they were appointed for.
  public let appointedFor: MediationKind

  /// Creates a mediator.
  public init(_ actor: Actor.ID, as force: MediatingForce, appointedFor kind: MediationKind) {
    self.actor = actor
    self.force = force
    appointedFor = kind
  }
}

extension Mediator: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Mediator>("Mediator", zh: "调解员", en: "a mediator") { door in
    let actor = door.required("actor", \.actor, .identifier(), zh: "本人", en: "who it is")
    let force = door.required(
      "force", \.force, .mediatingForce, zh: "调解力量", en: "by what standing they mediate")
    let kind = door.required(
      "appointedFor", \.appointedFor, .code(), zh: "聘任的调解类别", en: "the kind appointed for")
    guard let actor, let force, let kind else { return nil }
    return Mediator(actor, as: force, appointedFor: kind)
  }
}
