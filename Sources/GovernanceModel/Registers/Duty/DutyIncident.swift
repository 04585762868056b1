/// Something that became known on duty.
///
/// Register of R02.
public struct DutyIncident: Hashable, Sendable {
  /// How much it weighs.
  public let severity: Severity
  /// When it became known.
  public let knownAt: Instant

  /// Creates a record.
  public init(
    severity: Severity, knownAt: Instant
  ) {
    self.severity = severity
    self.knownAt = knownAt
  }
}

extension DutyIncident: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DutyIncident>(
    "DutyIncident", type: "dutyIncident", zh: "值班期间情况", en: "something that happened on duty"
  ) { door in
    let severity = door.required(
      "severity", \.severity, .code(), zh: "严重程度", en: "how much it weighs")
    let knownAt = door.required(
      "knownAt", \.knownAt, .instant, zh: "知悉时间", en: "when it became known")
    guard let severity, let knownAt else { return nil }
    return DutyIncident(severity: severity, knownAt: knownAt)
  }
}
