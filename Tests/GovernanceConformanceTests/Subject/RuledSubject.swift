import GovernanceConformance
import GovernanceModel

/// A subject that describes itself as it is told and answers everything else by a rule.
struct RuledSubject: ConformanceSubject {
  var description: JSONValue = RuledSubject.described()
  var rule: @Sendable (SubjectRequest) -> SubjectAnswer = { _ in .done }

  func handle(_ request: SubjectRequest) async -> SubjectAnswer {
    request.kind == .describe ? .ok(description) : rule(request)
  }

  static func described(_ changes: [String: JSONValue?] = [:]) -> JSONValue {
    let usual: [(String, JSONValue)] = [
      ("name", "scripted"), ("vendor", "tests"), ("version", "1.0"), ("language", "Swift"),
      ("specification", ["0.1"]), ("profiles", ["P1"]), ("capabilities", ["command"]),
    ]
    var object = JSONObject(usual)
    for (name, value) in changes { object[name] = value }
    return .object(object)
  }
}
