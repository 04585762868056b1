/// One rule by which the grid service management center routes what is reported to it
/// (网格化服务管理中心分流处置).
public struct RoutingRule: Hashable, Sendable {
  /// The names of rules.
  public typealias ID = Identifier<RoutingRule>

  /// Its name.
  public let id: ID
  /// Why it sends a matter there, for people.
  public let title: Wording
  /// Which matters it is for.
  public let condition: RoutingCondition
  /// Where they go.
  public let destination: RoutingDestination
  /// Where it comes from.
  public let provenance: Provenance

  /// Creates a rule.
  public init(
    id: ID, title: Wording, condition: RoutingCondition, destination: RoutingDestination,
    provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.condition = condition
    self.destination = destination
    self.provenance = provenance
  }
}

extension RoutingRule: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RoutingRule>("RoutingRule", zh: "分流规则", en: "a routing rule") {
    door in
    let id = door.required("id", \.id, .identifier(), zh: "规则标识", en: "its name")
    let title = door.required("title", \.title, .object(), zh: "理由", en: "why it goes there")
    let condition = door.required(
      "condition", \.condition, .object(), zh: "条件", en: "which matters it is for")
    let destination = door.required(
      "destination", \.destination, .object(), zh: "去向", en: "where they go")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "the source")
    guard let id, let title, let condition, let destination, let provenance else { return nil }
    return RoutingRule(
      id: id, title: title, condition: condition, destination: destination,
      provenance: provenance)
  }
}
