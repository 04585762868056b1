/// How long a class of records is kept at least, what for, and what becomes of them then.
///
/// A class without purpose, period or disposal cannot be written.
///
/// Requirement: RP-10 (个人信息保护法, Articles 19 and 47).
public struct RetentionRule: Hashable, Sendable {
  /// The class of records.
  public let recordClass: String
  /// What they are kept for.
  public let purpose: Wording
  /// The least time, in the unit.
  public let atLeast: Int
  /// The unit: calendar days or months.
  public let unit: TimeUnit
  /// What becomes of them when the purpose is met and the time is over.
  public let disposal: Disposal
  /// Where the rule comes from.
  public let provenance: Provenance
  /// When it is in force.
  public let inForce: ForcePeriod

  /// What becomes of records in the end.
  ///
  /// Code list: `delete`, `anonymise`, `archive`, `restrict`.
  public enum Disposal: String, Hashable, Sendable, Codable, CaseIterable {
    /// 删除.
    case delete
    /// 匿名化.
    case anonymise
    /// 移交档案.
    case archive
    /// 停止存储以外的处理: where they cannot be deleted.
    case restrict
  }
}

extension RetentionRule.Disposal: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .delete: Wording(zh: "删除", en: "delete")
    case .anonymise: Wording(zh: "匿名化", en: "anonymise")
    case .archive: Wording(zh: "移交档案", en: "hand to the archive")
    case .restrict: Wording(zh: "仅存储", en: "store and nothing else")
    }
  }
}

extension RetentionRule: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RetentionRule>(
    "RetentionRule", zh: "保存期限", en: "how long a class of records is kept"
  ) { door in
    let recordClass = door.required(
      "recordClass", \.recordClass, .codeText, zh: "记录类别", en: "the class of records")
    let purpose = door.required("purpose", \.purpose, .object(), zh: "目的", en: "what for")
    let atLeast = door.required(
      "atLeast", \.atLeast, .integer(1...36_500), zh: "最短期限", en: "the least time")
    let unit = door.required("unit", \.unit, .code(), zh: "单位:日或月", en: "days or months")
    let disposal = door.required(
      "disposal", \.disposal, .code(), zh: "到期处置", en: "what becomes of them")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where it comes from")
    let inForce = door.defaulted(
      "inForce", \.inForce, .object(), usually: .always, zh: "有效期间", en: "when it is in force")
    door.check(
      "retention.unit", at: "unit", unit.map { $0 == .calendarDay || $0 == .month },
      zh: "保存期限按日或月计", en: "Records are kept for days or months",
      found: unit?.wording ?? Shown.same(""),
      expected: Wording(zh: "calendarDay 或 month", en: "calendarDay or month"))
    let shortest = RetentionRule.national.first {
      $0.recordClass == recordClass && $0.unit == unit
    }
    door.check(
      "retention.shorter", at: "atLeast",
      atLeast.flatMap { atLeast in shortest.map { atLeast >= $0.atLeast } },
      zh: "短于法定保存期限", en: "It is shorter than the law allows",
      found: Shown.same("\(atLeast ?? 0)"), expected: Shown.same("≥ \(shortest?.atLeast ?? 0)"))
    guard let recordClass, let purpose, let atLeast, let unit, let disposal, let provenance,
      let inForce
    else { return nil }
    return RetentionRule(
      recordClass: recordClass, purpose: purpose, atLeast: atLeast, unit: unit,
      disposal: disposal, provenance: provenance, inForce: inForce)
  }
}
