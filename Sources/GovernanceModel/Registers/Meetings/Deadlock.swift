/// What the units could not agree on, and to whom it was raised.
public struct Deadlock: Hashable, Sendable {
  /// The case.
  public let matter: Matter.ID
  /// The common superior it was raised to.
  public let raisedTo: UnitReference?

  /// Creates it.
  public init(
    matter: Matter.ID, raisedTo: UnitReference? = nil
  ) {
    self.matter = matter
    self.raisedTo = raisedTo
  }
}

extension Deadlock: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Deadlock>(
    "Deadlock", zh: "协调不成事项", en: "what the units could not agree on"
  ) { door in
    let matter = door.required("matter", \.matter, .identifier(), zh: "事项", en: "the case")
    let raisedTo = door.optional(
      "raisedTo", \.raisedTo, .unit, zh: "报请的共同上级", en: "the common superior it was raised to")
    guard let matter, let raisedTo else { return nil }
    return Deadlock(matter: matter, raisedTo: raisedTo)
  }
}
