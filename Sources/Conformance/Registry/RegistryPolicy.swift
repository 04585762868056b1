public import GovernanceModel

/// How long a registry of reports lets a report stand.
public struct RegistryPolicy: Hashable, Sendable {
  /// So many days a report stands, the day on which it was made not counted.
  public let days: Int
  /// Where that number comes from: no law sets it, so that whoever keeps the registry has to say.
  public let provenance: Provenance

  /// What a registry may be told, in days: a report of tomorrow is none, and ten years are no term.
  public static let bounds = 1...3650

  /// Reads a policy, `{"validDays": N, "provenance": …}`.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    days = try json.integer("validDays")
    guard Self.bounds.contains(days) else {
      throw WireError(
        path: "validDays", found: "\(days)",
        expected: "a number of days from \(Self.bounds.lowerBound) to \(Self.bounds.upperBound)")
    }
    provenance = try json.required("provenance") { (value) throws(WireError) in
      var bytes = JSONWriter()
      bytes.value(value)
      do { return try Provenance(json: bytes.bytes) } catch {
        throw WireError(path: "", found: value.text, expected: "where the number comes from")
      }
    }
  }

  /// Whether a report that was made on a day has expired on another.
  public func hasExpired(_ made: CivilDate, on day: CivilDate) -> Bool {
    made.days(to: day) > days
  }
}
