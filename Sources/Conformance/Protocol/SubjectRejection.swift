public import GovernanceModel

/// Why a subject did not do what was asked.
public struct SubjectRejection: Hashable, Sendable {
  /// The stable code.
  public let code: String
  /// The requirement by which it is not done, where the subject names one.
  public let requirement: String?
  /// What there is to say beside the code: every reason, every finding.
  public let detail: JSONValue?

  /// Creates a rejection.
  public init(code: String, requirement: String? = nil, detail: JSONValue? = nil) {
    self.code = code
    self.requirement = requirement
    self.detail = detail
  }

  /// The members of its JSON form.
  var members: JSONObject {
    var object = JSONObject([("code", .string(code))])
    object["requirement"] = requirement.map { .string($0) }
    object["detail"] = detail
    return object
  }

  init(json: JSONValue) throws(WireError) {
    code = try json.text("code")
    requirement = try json.parsedIfPresent("requirement", "the name of a requirement") { $0 }
    detail = try json.member("detail")
  }
}
