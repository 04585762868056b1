public import GovernanceWorkflow

/// What a conformance kit did: the laws it checked, and where the store broke them.
///
/// A law that is not in `checked` was not looked at; it must not be read as kept.
public struct StoreReport: Hashable, Sendable {
  /// The laws that were checked, in their order.
  public private(set) var checked: [StoreLaw]
  /// The findings, none for a store that keeps every checked law.
  public private(set) var findings: [StoreFinding]

  /// Creates a report.
  public init(checked: [StoreLaw] = [], findings: [StoreFinding] = []) {
    self.checked = checked
    self.findings = findings
  }

  /// Whether a law was checked and nothing was found against it.
  public func upholds(_ law: StoreLaw) -> Bool {
    checked.contains(law) && !findings.contains { $0.law == law }
  }

  mutating func add(_ trial: Trial) {
    checked.append(trial.law)
    findings += trial.findings
  }
}
