/// A report of something that happened on duty, to the office above.
///
/// Register of R02 (突发事件应对法, Articles 61 and 62).
public struct IncidentReport: Hashable, Sendable {
  /// What is reported.
  public let incident: RegisterLine.ID
  /// By which form.
  public let form: Form
  /// The office it went to.
  public let to: UnitReference

  /// Creates a record.
  public init(
    incident: RegisterLine.ID, form: Form, to: UnitReference
  ) {
    self.incident = incident
    self.form = form
    self.to = to
  }

  /// The form of a report.
  ///
  /// Code list: `phone`, `written`, `final`.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// 电话报告.
    case phone
    /// 书面报告.
    case written
    /// 终报.
    case final
  }
}

extension IncidentReport.Form: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .phone: Wording(zh: "电话报告", en: "by telephone")
    case .written: Wording(zh: "书面报告", en: "in writing")
    case .final: Wording(zh: "终报", en: "the last one, which closes the item")
    }
  }
}

extension IncidentReport: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<IncidentReport>(
    "IncidentReport", type: "incidentReport", zh: "情况报告",
    en: "a report of something that happened on duty"
  ) { door in
    let incident = door.required(
      "incident", \.incident, .identifier(), zh: "值班期间情况", en: "what is reported")
    let form = door.required("form", \.form, .code(), zh: "报告形式", en: "by which form")
    let to = door.required("to", \.to, .unit, zh: "报告对象", en: "the office it went to")
    guard let incident, let form, let to else { return nil }
    return IncidentReport(incident: incident, form: form, to: to)
  }
}
