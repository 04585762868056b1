/// What an audit found at one center.
public struct CenterAudit: Hashable, Sendable {
  /// The center.
  public let center: Center.ID
  /// The name on its door.
  public let name: String
  /// Its tier.
  public let tier: Tier
  /// How many lines of its registers were looked at.
  public let lines: Int
  /// How many of its cases.
  public let cases: Int
  /// What was found, in the order of the clauses.
  public let findings: [Finding]

  /// Creates the audit of a center.
  public init(
    center: Center.ID, name: String, tier: Tier, lines: Int, cases: Int, findings: [Finding]
  ) {
    self.center = center
    self.name = name
    self.tier = tier
    self.lines = lines
    self.cases = cases
    self.findings = findings
  }

  /// How many findings each regulation has, by its name.
  public var byRegulation: [String: Int] {
    findings.reduce(into: [:]) { $0[$1.regulation.name, default: 0] += 1 }
  }
}
