/// A code of an open table: which table, and what stands in it.
///
/// A code that the table does not know is kept as it came and flagged, never dropped or repaired:
/// `"1"` is not `"01"`. What a code means, and whether it was in force, the ``CodeBook`` says.
public struct CodedValue: Hashable, Sendable {
  /// The table and its version, such as `dispute-category@two-level`.
  public let table: VersionTag
  /// The code as it was written, leading zeros included.
  public let code: String

  /// Creates a code.
  ///
  /// - Throws: ``ValidationError`` when the code is empty, longer than 32 characters, or holds
  ///   anything but letters, digits and `-_.`.
  public init(_ code: String, in table: VersionTag) throws(ValidationError) {
    try ValidationError.check("CodedValue", Self.findings(code: code))
    self.table = table
    self.code = code
  }

  package init(unchecked code: String, in table: VersionTag) {
    self.table = table
    self.code = code
  }

  private static func findings(code: String) -> [ValidationFinding] {
    if Form<String>.codeText.value(.string(code)) != nil { return [] }
    return [
      ValidationFinding(
        code: "wire.codeText", path: "$.code",
        what: Wording(zh: "代码的写法不符", en: "The code is written otherwise"),
        found: Shown.wording(of: code),
        expected: Wording(
          zh: "1 至 32 个字母、数字或 -_.", en: "1 to 32 letters, digits or -_."))
    ]
  }
}

extension CodedValue: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CodedValue>(
    "CodedValue", zh: "代码表中的代码", en: "a code of an open table"
  ) { door in
    let code = door.required(
      "code", \.code, .codeText, zh: "代码,保留前导零", en: "the code, leading zeros kept")
    let table = door.required(
      "table", \.table, .version, zh: "代码表及其版本", en: "the table and its version")
    guard let code, let table else { return nil }
    return CodedValue(unchecked: code, in: table)
  }
}

extension Form where Value == String {
  /// The text of a code: 1 to 32 letters, digits or `-_.`.
  public static let codeText = written(
    "wire.codeText", pattern: "^[A-Za-z0-9._-]{1,32}$",
    expected: Wording(zh: "1 至 32 个字母、数字或 -_.", en: "1 to 32 letters, digits or -_."),
    make: { CodeText.isOne($0[...], upTo: 32) ? $0 : nil }, text: { $0 }, stored: { $0 }
  ).withoutPersonalNumbers { $0 }
}

extension Form where Value == CodedValue {
  /// A code of one of the versions of an open table.
  ///
  /// A code of another table is refused, an unknown code of the right one is kept.
  public static func coded(_ table: String) -> Form {
    let object = Form<CodedValue>.object()
    return Form(
      schema: { book in
        var schema = object.schema(&book)
        schema["x-table"] = .string(table)
        return schema
      },
      read: { value, inspection in
        guard let code = object.read(value, &inspection) else { return nil }
        guard code.table.name == table else {
          inspection.step(".table") {
            $0.report(
              "code.table", what: Wording(zh: "代码表不符", en: "The code is of another table"),
              found: Shown.wording(of: code.table.name), expected: Shown.same("\(table)@…"))
          }
          return nil
        }
        return code
      },
      write: object.write,
      codes: { code, path, uses in uses.append(CodeUse(path: path, code: code)) })
  }
}
