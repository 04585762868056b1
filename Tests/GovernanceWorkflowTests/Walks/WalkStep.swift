import GovernanceModel
import GovernanceWorkflow

/// One step of a walk: at a moment somebody asks for something, or somebody looks whether time has
/// brought anything about.
struct WalkStep: Hashable {
  var at: Instant
  /// Nothing where only time passes.
  var command: CaseCommand?

  /// The step on one line: when, what, who, and what comes with it as it stands on the wire.
  var line: String {
    guard let command else { return "\(at.chinaTime)  time passes" }
    var json = JSONWriter()
    CaseVocabulary.write(command.detail, to: &json)
    var line = "\(at.chinaTime)  \(command.action.rawValue) by \(command.actor)"
    line += " as \(command.role.rawValue)"
    if let unit = command.unit { line += " at \(unit)" }
    if let moment = command.occurredAt { line += ", dated \(moment.chinaTime)" }
    if command.detail != .nothing { line += ", \(String(decoding: json.bytes, as: UTF8.self))" }
    if !command.fields.isEmpty {
      line += ", with \(command.fields.map(\.name).joined(separator: ", "))"
    }
    return line
  }

  /// The same step some milliseconds earlier, with all it says of moments.
  func earlier(by span: Int64) -> WalkStep {
    WalkStep(
      at: at.earlier(by: span),
      command: command.map { command in
        CaseCommand(
          command.action, in: command.caseID, by: command.actor, as: command.role,
          at: command.unit, occurredAt: command.occurredAt?.earlier(by: span),
          detail: command.detail.earlier(by: span), fields: command.fields, key: command.key)
      })
  }

  /// The same step without its fields but those of some names.
  func keeping(fields names: Set<String>) -> WalkStep {
    guard let command else { return self }
    return WalkStep(
      at: at,
      command: CaseCommand(
        command.action, in: command.caseID, by: command.actor, as: command.role, at: command.unit,
        occurredAt: command.occurredAt, detail: command.detail,
        fields: command.fields.filter { names.contains($0.name) }, key: command.key))
  }
}

extension Instant {
  /// No moment that a walk counts with leaves the calendar, whatever a drawn number was.
  func earlier(by span: Int64) -> Instant {
    Instant(milliseconds: milliseconds.subtractingReportingOverflow(span).partialValue)
  }

  func later(by span: Int64) -> Instant { earlier(by: 0 - span) }
}

extension CaseDetail {
  fileprivate func earlier(by span: Int64) -> CaseDetail {
    switch self {
    case .delivery(let detail):
      .delivery(
        Delivery(
          proof: detail.proof, receivedAt: detail.receivedAt.earlier(by: span),
          statesRights: detail.statesRights))
    case .extensionGrant(let moment): .extensionGrant(notifiedAt: moment.earlier(by: span))
    default: self
    }
  }
}
