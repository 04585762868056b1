/// What a book of law says when it is asked for a rule: the rule, or why there is none.
public enum RuleAnswer: Hashable, Sendable {
  /// The rule that is in force on the day.
  case rule(DeadlineRule)
  /// Why there is none.
  case refused(RuleRefusal)

  /// The rule, if there is one.
  public var rule: DeadlineRule? {
    if case .rule(let rule) = self { rule } else { nil }
  }
}
