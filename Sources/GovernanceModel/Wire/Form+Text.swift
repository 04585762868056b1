extension Form where Value == String {
  /// A text for people.
  ///
  /// The length is counted in Unicode code points, as JSON Schema counts. A text that is blank, or
  /// holds control characters or somebody's identity number, is refused.
  ///
  /// - Parameters:
  ///   - length: How many code points it has.
  ///   - mayNamePeople: Whether identity numbers are let in, as in the words of a petitioner, which
  ///     are kept as they were said; such a text belongs inside `confidential`.
  /// - Returns: The form.
  public static func text(
    _ length: ClosedRange<Int> = 1...100, mayNamePeople: Bool = false
  ) -> Form {
    Form(
      schema: { _ in
        JSONObject([
          ("type", "string"), ("minLength", .number(length.lowerBound)),
          ("maxLength", .number(length.upperBound)),
          (
            "description",
            .string(
              "\(length.lowerBound) 至 \(length.upperBound) 个字符的文本 | "
                + "a text of \(length.lowerBound) to \(length.upperBound) characters")
          ),
        ])
      },
      read: { value, inspection in
        guard case .string(let text) = value else {
          inspection.wrongKind(value, expected: Wording(zh: "文本", en: "a text"))
          return nil
        }
        return inspection.accepts(text, length, mayNamePeople) ? text : nil
      },
      write: { $1.string($0) })
  }
}

extension Inspection {
  /// Controls, and the marks that make a text be read in another order than it is written.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.properties.generalCategory == .control
    }
  }

  fileprivate mutating func accepts(
    _ text: String, _ length: ClosedRange<Int>, _ mayNamePeople: Bool
  ) -> Bool {
    if isStored { return true }
    // Four bytes a code point at most: a huge text is refused without being counted.
    let isHuge = text.utf8.count > 4 * length.upperBound
    guard !isHuge, length.contains(text.unicodeScalars.count) else {
      report(
        "wire.length", what: Wording(zh: "文本长度不符", en: "The text has another length"),
        found: Shown.wording(of: text),
        expected: Wording(
          zh: "\(length.lowerBound) 至 \(length.upperBound) 个字符",
          en: "\(length.lowerBound) to \(length.upperBound) characters"))
      return false
    }
    let scalars = text.unicodeScalars
    if scalars.contains(where: { Self.isHidden($0) }) {
      report(
        "text.control", what: Wording(zh: "文本含有控制字符", en: "The text holds a control character"),
        found: Shown.wording(of: text),
        expected: Wording(zh: "不含控制字符的文本", en: "a text without any but line breaks"))
      return false
    }
    let says = scalars.contains { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
    if !text.isEmpty, !says {
      report(
        "text.blank", what: Wording(zh: "文本只有空白", en: "The text is blank"),
        found: Shown.wording(of: text),
        expected: Wording(zh: "有内容的文本", en: "a text that says something"))
      return false
    }
    if !mayNamePeople, PersonalNumber.isTyped(in: text) {
      report(
        "text.identityNumber",
        what: Wording(zh: "文本含有居民身份证号码", en: "The text holds a resident identity number"),
        found: Shown.wording(of: text),
        expected: Wording(zh: "不含身份证号码的文本", en: "a text without one"))
      return false
    }
    return true
  }
}
