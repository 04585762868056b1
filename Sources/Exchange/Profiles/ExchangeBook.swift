public import GovernanceModel

/// The records that have come in by a profile, by number, so that what is uploaded again is recognised.
public struct ExchangeBook: Hashable, Sendable {
  /// What came of an upload.
  public struct Outcome: Hashable, Sendable {
    /// Whether it was taken.
    public let kind: RowResult.Kind
    /// Why it was not, or what a person should look at.
    public let findings: [ValidationFinding]
  }

  private var records: [String: ExchangeRecord] = [:]
  private var order: [String] = []

  /// Creates an empty book.
  public init() {}

  /// The records in the order in which they first came.
  public var all: [ExchangeRecord] { order.compactMap { records[$0] } }

  /// Takes what a row says, unless something keeps it from being taken.
  ///
  /// The same again is unchanged. Another text under the number of a record takes its place only where it says that it is
  /// newer: uploads come late, twice and out of order.
  public mutating func take(_ reading: ExchangeReading) -> Outcome {
    guard reading.faults.isEmpty, case .text(let number)? = reading.record["number"] else {
      return Outcome(kind: .refused, findings: reading.faults + reading.flags)
    }
    guard let present = records[number] else {
      records[number] = reading.record
      order.append(number)
      return Outcome(kind: .accepted, findings: reading.flags)
    }
    if Self.content(of: present) == Self.content(of: reading.record) {
      return Outcome(kind: .unchanged, findings: [Self.repeated] + reading.flags)
    }
    guard Self.isNewer(reading.record, than: present) else {
      return Outcome(kind: .refused, findings: [Self.stale] + reading.flags)
    }
    records[number] = reading.record
    return Outcome(kind: .accepted, findings: reading.flags)
  }

  /// When and with what outcome it was uploaded is not what it says.
  private static func content(of record: ExchangeRecord) -> ExchangeRecord {
    var content = record
    content["uploadedAt"] = nil
    content["uploadStatus"] = nil
    return content
  }

  private static func isNewer(_ record: ExchangeRecord, than present: ExchangeRecord) -> Bool {
    guard case .instant(let moment)? = record["updatedAt"] else { return false }
    guard case .instant(let before)? = present["updatedAt"] else { return true }
    return before < moment
  }

  private static var repeated: ValidationFinding {
    ValidationFinding(
      code: "exchange.repeated", path: "$",
      what: Wording(zh: "同一记录再次上传", en: "The record was uploaded again"),
      found: Wording(zh: "内容相同", en: "the same content"),
      expected: Wording(zh: "一次上传", en: "one upload"))
  }

  private static var stale: ValidationFinding {
    ValidationFinding(
      code: "exchange.stale", path: "$",
      what: Wording(
        zh: "同一编号的内容不同,而更新时间不晚于已有记录", en: "Another content under a number, and not a newer one"),
      found: Wording(zh: "不晚的更新时间", en: "a moment of change that is not later"),
      expected: Wording(zh: "更晚的更新时间", en: "a later one"))
  }
}
