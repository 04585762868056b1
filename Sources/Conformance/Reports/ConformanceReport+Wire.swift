public import GovernanceModel

/// The report as `report.json`, which every other form is derived from.
extension ConformanceReport {
  /// The version of the form; a reader refuses another.
  public static let format = "1"

  /// At most this many bytes are read; a report holds the transcripts of every vector.
  static let longest = 256 << 20

  /// Answers are nested in a report, so it may be a little deeper than an answer.
  static let deepest = 96

  /// The report as one JSON object.
  public var json: JSONValue {
    var object = object
    object["schemas"] = schemas.map { .string($0) }
    object["regulations"] = regulations.map { .string($0) }
    return .object(object)
  }

  private var object: JSONObject {
    JSONObject([
      ("format", .string(Self.format)), ("suite", .string(suite)),
      ("specification", .string(specification)), ("protocol", .string(`protocol`)),
      ("digest", .string(digest)), ("describe", introduction.json), ("subject", subject.json),
      ("environment", environment.json), ("selection", selection.json),
      ("known", .array(known.map(\.json))),
      ("knownFindings", .array(knownFindings.map(\.json))),
      ("outcome", .string(outcome.rawValue)), ("profiles", .array(profiles.map(\.json))),
      ("requirements", .array(requirements.map(\.json))),
      ("results", .array(results.map(\.json))),
    ])
  }

  /// The report as canonical JSON, the same bytes for the same report everywhere.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.value(self.json)
    return json.bytes
  }

  /// Reads the bytes of a report.
  ///
  /// - Throws: ``WireError`` where they are no JSON or no report, naming the member.
  public init(bytes: [UInt8]) throws(WireError) {
    try self.init(
      json: try JSONReader.read(bytes, deepest: Self.deepest, longest: Self.longest))
  }
}

extension ConformanceReport.Outcome: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .pass: Wording(zh: "通过", en: "pass")
    case .fail: Wording(zh: "未通过", en: "fail")
    case .incomplete: Wording(zh: "不完整", en: "incomplete")
    }
  }
}

extension VectorOutcome: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .passed: Wording(zh: "通过", en: "passed")
    case .failed: Wording(zh: "失败", en: "failed")
    case .skipped: Wording(zh: "跳过", en: "skipped")
    case .notRun: Wording(zh: "未运行", en: "not run")
    }
  }
}

extension JSONValue {
  /// The elements of a member's array, read by a closure whose errors then name the element.
  ///
  /// - Throws: ``WireError`` when the member is missing, is no array or has an element that cannot be read.
  func elements<Item>(
    of key: String, _ read: (JSONValue) throws(WireError) -> Item
  ) throws(WireError) -> [Item] {
    try required(key) { (list) throws(WireError) in try list.elements(read) }
  }

  /// The text of a member, or nothing if there is no member.
  ///
  /// - Throws: ``WireError`` when it is no text.
  func textIfPresent(_ key: String) throws(WireError) -> String? {
    try optional(key) { (value) throws(WireError) in try value.string() }
  }
}
