public import GovernanceModel

/// When each check of the charter finds something, and what, as it is published for whoever audits without this kit.
public struct SpecificationChecks: Hashable, Sendable {
  /// The checks, in the order in which the charter names them.
  public let entries: [Entry]

  /// A check.
  public struct Entry: Hashable, Sendable {
    /// Its code, such as `report.exists`.
    public let check: String
    /// What is looked at, and what is a breach.
    public let breach: Wording
    /// What a finding is about.
    public let subject: Wording
    /// The day of a finding.
    public let day: Wording
    /// The lines that show it.
    public let evidence: Wording
  }

  /// Reads the descriptions that ship with the kit.
  ///
  /// - Throws: ``WireError`` naming the entry and the member.
  public static func published() throws(WireError) -> SpecificationChecks {
    try SpecificationChecks(json: try PublishedFile.read("checks.json"))
  }

  /// Reads descriptions.
  ///
  /// - Throws: ``WireError`` naming the entry and the member.
  public init(json: JSONValue) throws(WireError) {
    entries = try json.elements(of: "checks") { (item) throws(WireError) in
      Entry(
        check: try item.text("check"),
        breach: try item.required("breach", Wording.init(published:)),
        subject: try item.required("subject", Wording.init(published:)),
        day: try item.required("day", Wording.init(published:)),
        evidence: try item.required("evidence", Wording.init(published:)))
    }
  }
}
