/// How often somebody should have to come because of one matter, at most (最多跑一趟).
///
/// It is a goal of the center's service. A matter that took more visits says something of the
/// center's forms and hours, and is never held against whoever came.
public struct ErrandGoal: Hashable, Sendable {
  /// The most visits for one matter, 0 to 99.
  public let most: Int
  /// Where the number comes from.
  public let provenance: Provenance

  /// The goal as the district has published it: one visit.
  public static let standard = ErrandGoal(
    most: 1, provenance: .local(Wording(zh: "“最多跑一趟”服务目标", en: "the goal of one visit at most")))

  /// How many of the visits were because of a matter, each day and purpose for itself.
  public func count(of matter: Identifier<Matter>, in visits: some Sequence<MatterVisit>) -> Int {
    visits.reduce(0) { $0 + ($1.matter == matter ? 1 : 0) }
  }

  /// Whether a matter took no more visits than the goal allows.
  public func isMet(by matter: Identifier<Matter>, in visits: some Sequence<MatterVisit>) -> Bool {
    count(of: matter, in: visits) <= most
  }
}

extension ErrandGoal: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ErrandGoal>(
    "ErrandGoal", zh: "最多跑几趟", en: "how many visits a matter may take"
  ) { door in
    let most = door.required(
      "most", \.most, .integer(0...99), zh: "最多次数", en: "the most visits")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where the number comes from")
    guard let most, let provenance else { return nil }
    return ErrandGoal(most: most, provenance: provenance)
  }
}
