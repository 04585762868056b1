public import GovernanceModel

/// A 交办单: who leads the handling of a matter, and until when.
public struct WorkOrder: Hashable, Sendable {
  /// The names of work orders.
  public typealias ID = Identifier<WorkOrder>

  /// The order's name.
  public let id: ID
  /// The one office that leads.
  public let lead: UnitReference
  /// Whether that office is competent for the matter.
  public let isLeadCompetent: Bool
  /// The day the order names, if it names one.
  public let due: CivilDate?

  /// Creates an order.
  public init(id: ID, lead: UnitReference, isLeadCompetent: Bool, due: CivilDate? = nil) {
    self.id = id
    self.lead = lead
    self.isLeadCompetent = isLeadCompetent
    self.due = due
  }
}
