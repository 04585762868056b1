/// A number of a report: what is counted, of which code, and how many.
public struct ReportCell: Hashable, Sendable {
  /// What is counted.
  public let dimension: ReportDimension
  /// Of which code.
  public let code: String
  /// How many.
  public let count: Int

  /// Creates it.
  public init(
    dimension: ReportDimension, code: String, count: Int
  ) {
    self.dimension = dimension
    self.code = code
    self.count = count
  }
}

extension ReportCell: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ReportCell>(
    "ReportCell", zh: "统计格", en: "a cell of a report"
  ) { door in
    let dimension = door.required(
      "dimension", \.dimension, .code(), zh: "统计口径", en: "what is counted")
    let code = door.required("code", \.code, .codeText, zh: "代码", en: "of which code")
    let count = door.required("count", \.count, .integer(0...999_999_999), zh: "数量", en: "how many")
    guard let dimension, let code, let count else { return nil }
    return ReportCell(dimension: dimension, code: code, count: count)
  }
}
