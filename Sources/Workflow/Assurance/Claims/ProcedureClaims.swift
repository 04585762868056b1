/// What a verifier is told of a vocabulary: what its words mean, and what its procedures owe.
///
/// What it says of words is looked after by tests that compare it with what real cases show; what it says is
/// owed, a procedure either keeps or is caught.
public struct ProcedureClaims<V: Vocabulary>: Sendable {
  /// What always holds of kept facts, such as that nothing is of two classes; a verifier passes over
  /// whatever breaks it.
  public var truths: [Guard<V>] = []
  /// The states of a case that has been taken on; from each, its people must be able to get an answer.
  public var accepted: Set<V.State> = []
  /// The states in which the people have their answer.
  public var feedback: Set<V.State> = []
  /// The ends that a case may only come to with an answer.
  public var closed: Set<V.State> = []
  /// The acts after which a new answer is owed.
  public var renewals: Set<V.Action> = []
  /// The seats that offices take by an act.
  public var seats: [V.Action: Set<V.Seat>] = [:]
  /// The acts that bring an office or a person to the case, and what says that they must not have it.
  public var screens: [Screen] = []
  /// The acts that take a case from an office that must not have it, by its seat; somebody else does one
  /// of them, wherever the case stands.
  public var relief: [V.Seat: Set<V.Action>] = [:]
  /// What the law lets people ask for, and after which act.
  public var rights: [Right] = []
  /// Parts that are opened and closed one by one, and a fact that holds while one is open.
  public var joins: [Join] = []
  /// What is done again and again, and is counted up to a bound.
  public var counts: [Count] = []
  /// The act that annuls a supervision.
  public var annulment: V.Action?

  /// Creates claims of nothing.
  public init() {}

  /// Acts that bring an office or a person to the case, and what must not be true of them.
  public struct Screen: Sendable {
    /// The acts.
    public let actions: Set<V.Action>
    /// The conditions, each of which bars it.
    public let barred: [Guard<V>]

    /// Creates a screen.
    public init(_ actions: Set<V.Action>, barred: [Guard<V>]) {
      self.actions = actions
      self.barred = barred
    }
  }

  /// An act that residents can do once another has been done.
  public struct Right: Sendable {
    /// What they can do.
    public let action: V.Action
    /// The acts after which they can.
    public let after: Set<V.Action>
    /// Where the law gives it; everywhere without a condition.
    public let when: Guard<V>?

    /// Creates a right.
    public init(_ action: V.Action, after: Set<V.Action>, when: Guard<V>? = nil) {
      self.action = action
      self.after = after
      self.when = when
    }
  }

  /// Parts that are opened and closed one by one.
  public struct Join: Sendable {
    /// The kept fact that holds while a part is open.
    public let fact: V.Fact
    /// The acts that may open parts.
    public let opens: Set<V.Action>
    /// The acts that close one.
    public let closes: Set<V.Action>

    /// Creates a join.
    public init(_ fact: V.Fact, opens: Set<V.Action>, closes: Set<V.Action>) {
      self.fact = fact
      self.opens = opens
      self.closes = closes
    }
  }

  /// Something that is done again and again.
  public struct Count: Sendable {
    /// What it is called in reports, such as `mediations`.
    public let name: String
    /// The acts that do it.
    public let actions: Set<V.Action>

    /// Creates a count.
    public init(_ name: String, _ actions: Set<V.Action>) {
      self.name = name
      self.actions = actions
    }
  }
}
