public import GovernanceModel

/// One message as it was sent, and what came of it.
public struct Exchange: Hashable, Sendable {
  /// The message without its number.
  public let sent: JSONValue
  /// How it was written down.
  public let spelling: Spelling
  /// The answer without its number, or nothing where none came.
  public let answer: JSONValue?
  /// The code of what kept the answer from coming.
  public let fault: String?

  /// Creates an exchange.
  public init(
    sent: JSONValue, in spelling: Spelling = .canonical, answer: JSONValue?, fault: String? = nil
  ) {
    self.sent = sent
    self.spelling = spelling
    self.answer = answer
    self.fault = fault
  }

  /// What two subjects that do the same have alike: all but traces, which are for whoever looks for a fault.
  public var normalised: Exchange {
    guard case .object(var object)? = answer, object["trace"] != nil else { return self }
    object["trace"] = nil
    return Exchange(sent: sent, in: spelling, answer: .object(object), fault: fault)
  }
}
