public import GovernanceModel
public import GovernanceWorkflow

/// The numbers by which another system writes where a case stands, and what they mean here.
///
/// Two numbers may mean one state and one number may have no state at all; each such place says what is lost.
public struct StateCoding: Hashable, Sendable {
  /// One number of the other system.
  public struct Entry: Hashable, Sendable {
    /// The number as it is written.
    public let code: String
    /// What it is called there.
    public let wording: Wording
    /// The state it means; nothing where there is none.
    public let state: CaseState?
    /// Whether it means that state and no more.
    public let isExact: Bool

    init(
      _ code: String, _ zh: String, _ en: String, _ state: CaseState?, exact isExact: Bool = true
    ) {
      self.code = code
      wording = Wording(zh: zh, en: en)
      self.state = state
      self.isExact = isExact && state != nil
    }
  }

  /// The coding's name and version.
  public let id: VersionTag
  /// What it is.
  public let title: Wording
  /// Where it was seen.
  public let provenance: Provenance
  /// The numbers, in their order.
  public let entries: [Entry]

  init(_ id: VersionTag, _ title: Wording, _ provenance: Provenance, _ entries: [Entry]) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.entries = entries
  }

  /// What a number means.
  ///
  /// - Returns: The state, and whether something is lost by saying so; nothing where the coding has no such
  ///   number. A number that is no state gives no state and a loss.
  public func meaning(of code: String) -> (state: CaseState?, loss: ExchangeLoss?)? {
    guard let entry = entries.first(where: { $0.code == code }) else { return nil }
    return (entry.state, entry.isExact ? nil : ExchangeLoss("state", .state))
  }

  /// The number for a state: the first that means it exactly, or else the first that means it.
  ///
  /// - Returns: The number and whether something is lost; no number and a loss where there is none.
  public func code(for state: CaseState) -> (code: String?, loss: ExchangeLoss?) {
    let meant = entries.filter { $0.state == state }
    if let exact = meant.first(where: \.isExact) { return (exact.code, nil) }
    return (meant.first?.code, ExchangeLoss("state", .state))
  }
}
