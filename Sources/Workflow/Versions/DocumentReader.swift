import GovernanceModel

/// Reads a document member by member, remembers where it is, and goes on after a fault.
///
/// What cannot be read is nothing, and the fault is already reported then.
struct DocumentReader: Sendable {
  private(set) var findings: [ProcedureFinding] = []
  private(set) var path = "$"

  /// After so many faults the rest is not listed.
  private static var most: Int { 1000 }
  /// Up to so many codes a sentence lists.
  private static var fewCodes: Int { 12 }

  mutating func report(_ code: String, what: Wording, found: Wording, expected: Wording) {
    take(
      ValidationFinding(code: code, path: path, what: what, found: found, expected: expected))
  }

  private mutating func take(_ finding: ValidationFinding) {
    if findings.count < Self.most {
      findings.append(ProcedureFinding(finding))
    } else if findings.count == Self.most {
      findings.append(
        ProcedureFinding(
          "document.more", "$", zh: "问题过多,其余未列出。", en: "There are more faults than are listed."))
    }
  }

  /// Reads what lies a step further in: a member `.name`, an element `[3]`.
  mutating func step<Value>(
    _ step: String, _ read: (inout DocumentReader) -> Value
  ) -> Value {
    let here = path
    path += step
    let value = read(&self)
    path = here
    return value
  }

  /// The members of an object; every other member is reported.
  mutating func object(_ value: JSONValue, of names: [String]) -> JSONObject? {
    guard case .object(let object) = value else {
      wrongKind(value, Wording(zh: "对象", en: "an object"))
      return nil
    }
    for member in object.members where !names.contains(where: { Self.isSame($0, member.name) }) {
      step(".\(Self.shown(member.name))") {
        $0.report(
          "document.unknown",
          what: Wording(zh: "出现未知成员", en: "There is a member of an unknown name"),
          found: Shown.wording(of: member.name), expected: Self.oneOf(names))
      }
    }
    return object
  }

  /// A member that must be there.
  mutating func member<Value>(
    _ object: JSONObject, _ name: String,
    _ read: (JSONValue, inout DocumentReader) -> Value?
  ) -> Value? {
    guard let value = object[name] else {
      step(".\(name)") {
        $0.report(
          "document.missing", what: Wording(zh: "缺少成员", en: "A member is missing"),
          found: Wording(zh: "无", en: "nothing"),
          expected: Wording(zh: "成员 \(name)", en: "the member \(name)"))
      }
      return nil
    }
    return step(".\(name)") { read(value, &$0) }
  }

  /// A member that may be left out: nothing where it is wrong, a nothing inside where it is left out.
  mutating func optional<Value>(
    _ object: JSONObject, _ name: String,
    _ read: (JSONValue, inout DocumentReader) -> Value?
  ) -> Value?? {
    guard let value = object[name] else { return .some(nil) }
    return step(".\(name)") { read(value, &$0) }.map { .some($0) }
  }

  /// The elements of an array; nothing where one of them is wrong, and all are looked at.
  mutating func list<Value>(
    _ value: JSONValue, _ read: (JSONValue, inout DocumentReader) -> Value?
  ) -> [Value]? {
    guard case .array(let values) = value else {
      wrongKind(value, Wording(zh: "数组", en: "an array"))
      return nil
    }
    var elements: [Value] = []
    for (index, value) in values.enumerated() {
      if let element = step("[\(index)]", { read(value, &$0) }) { elements.append(element) }
    }
    return elements.count == values.count ? elements : nil
  }

  /// One of a closed list of codes.
  mutating func code<Code: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, _ type: Code.Type = Code.self
  ) -> Code? {
    guard case .string(let text) = value else {
      wrongKind(value, Self.oneOf(Code.allCases.map { $0.rawValue }))
      return nil
    }
    guard let code = Code(rawValue: text), Self.isSame(code.rawValue, text) else {
      report(
        "document.code", what: Wording(zh: "未知代码", en: "The code is unknown"),
        found: Shown.wording(of: text), expected: Self.oneOf(Code.allCases.map { $0.rawValue }))
      return nil
    }
    return code
  }

  /// A text that a closure makes a value of.
  mutating func text<Value>(
    _ value: JSONValue, _ expected: Wording, _ make: (String) -> Value?
  ) -> Value? {
    guard case .string(let text) = value else {
      wrongKind(value, expected)
      return nil
    }
    // Nothing that is one code or one day is longer; a huge text is not looked into.
    guard text.utf8.count <= 256, let made = make(text) else {
      report(
        "document.text", what: Wording(zh: "文本格式不符", en: "The text has another form"),
        found: Shown.wording(of: text), expected: expected)
      return nil
    }
    return made
  }

  mutating func flag(_ value: JSONValue) -> Bool? {
    if case .bool(let flag) = value { return flag }
    wrongKind(value, Wording(zh: "true 或 false", en: "true or false"))
    return nil
  }

  mutating func number(_ value: JSONValue) -> Int? {
    if case .number(let number) = value { return number }
    wrongKind(value, Wording(zh: "整数", en: "a whole number"))
    return nil
  }

  /// A value of the model, by its own door.
  mutating func value<Value: WireType>(
    _ value: JSONValue, _ type: Value.Type = Value.self
  ) -> Value? {
    do throws(ValidationError) {
      return try Value(validating: Draft(value))
    } catch {
      for finding in error.findings { take(finding.under(path)) }
      return nil
    }
  }

  mutating func wrongKind(_ value: JSONValue, _ expected: Wording) {
    report(
      "document.kind", what: Wording(zh: "值的类型不符", en: "The value is of another kind"),
      found: Shown.wording(of: value), expected: expected)
  }

  static func oneOf(_ codes: [String]) -> Wording {
    guard codes.count <= fewCodes else {
      return Wording(zh: "\(codes.count) 个代码之一", en: "one of \(codes.count) codes")
    }
    return Wording(
      zh: "其一:\(codes.joined(separator: "、"))", en: "one of \(codes.joined(separator: ", "))")
  }

  /// A name as a step of a path; of one that is no code only that it is there.
  private static func shown(_ name: String) -> String {
    Shown.wording(of: name).en == "\"\(name)\"" ? name : "…"
  }

  /// By bytes: strings compare by canonical equivalence, by which another letter may pass for one of ours.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }
}

extension ProcedureFinding {
  /// A fault of a value, told as one of a procedure: its part is the path.
  init(_ finding: ValidationFinding) {
    self.init(
      finding.code, finding.path, zh: finding.sentence(.zh), en: finding.sentence(.en))
  }
}
