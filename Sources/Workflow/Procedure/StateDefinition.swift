public import GovernanceModel

/// What a procedure says of one state: whose the case is while it stands there.
public struct StateDefinition<V: Vocabulary>: Hashable, Sendable, Codable {
  /// The state.
  public let state: V.State
  /// The seat whose office owns the case, or nothing where the case has ended.
  public let owner: V.Seat?
  /// Why a case may wait here while no clock runs, where it may.
  public let waiver: Wording?
  /// Of which cases that is said; of all without a condition.
  public let waivedWhen: Guard<V>?

  /// Creates a definition; without an owner the state is an end.
  public init(
    _ state: V.State, owner: V.Seat?, waiver: Wording? = nil, waivedWhen: Guard<V>? = nil
  ) {
    self.state = state
    self.owner = owner
    self.waiver = waiver
    self.waivedWhen = waivedWhen
  }

  /// Whether the case has ended here.
  public var isTerminal: Bool { owner == nil }
}
