extension Form {
  /// A string with a form of its own.
  ///
  /// - Parameters:
  ///   - code: The code of the finding where a string is not of the form.
  ///   - pattern: What a schema says of the string, as a regular expression of ECMA-262.
  ///   - expected: The form, as a phrase.
  ///   - make: Reads the string, or gives nothing where it is not of the form.
  ///   - text: Writes the string.
  /// - Returns: The form.
  public static func written(
    _ code: String, pattern: String, expected: Wording,
    make: @escaping @Sendable (String) -> Value?, text: @escaping @Sendable (Value) -> String
  ) -> Form {
    written(code, pattern: pattern, expected: expected, make: make, text: text, stored: make)
  }

  /// The same, where what the kit has written may be of a wider form than the door takes.
  static func written(
    _ code: String, pattern: String, expected: Wording,
    make: @escaping @Sendable (String) -> Value?, text: @escaping @Sendable (Value) -> String,
    stored: @escaping @Sendable (String) -> Value?
  ) -> Form {
    Form(
      schema: { _ in
        JSONObject([
          ("type", "string"), ("pattern", .string(pattern)),
          ("description", .string("\(expected.zh) | \(expected.en)")),
        ])
      },
      read: { value, inspection in
        guard case .string(let text) = value else {
          inspection.wrongKind(value, expected: expected)
          return nil
        }
        // No scalar of the kit is longer; a huge one must not be copied to be refused.
        let read = inspection.isStored ? stored : make
        guard text.utf8.count <= 256, let made = read(text) else {
          inspection.report(
            code, what: Wording(zh: "文本格式不符", en: "The text has another form"),
            found: Shown.wording(of: text), expected: expected)
          return nil
        }
        return made
      },
      write: { $1.string(text($0)) })
  }
}

extension Form where Value == CivilDate {
  /// A day, written `YYYY-MM-DD`; it must exist.
  public static let date = written(
    "wire.date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    expected: Wording(zh: "日期 YYYY-MM-DD", en: "a day YYYY-MM-DD that exists"),
    make: { CivilDate($0) }, text: { $0.description })
}

extension Form where Value == Instant {
  /// A moment, written in UTC with milliseconds and `Z` (RFC 3339).
  public static let instant = written(
    "wire.instant",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    expected: Wording(
      zh: "时刻 YYYY-MM-DDThh:mm:ss.sssZ", en: "a moment YYYY-MM-DDThh:mm:ss.sssZ that exists"),
    make: { Instant($0) }, text: { $0.description })
}

extension Form where Value == DivisionCode {
  /// A division code of twelve digits.
  public static let division = written(
    "wire.division", pattern: "^[1-9][0-9]{11}$",
    expected: Wording(zh: "十二位区划代码", en: "a division code of twelve digits"),
    make: { DivisionCode($0) }, text: { $0.description })
}

extension Form where Value == UnitReference {
  /// An office, written `center/ID`, `organ/ID` or `grid/ID`.
  public static let unit = written(
    "wire.unit", pattern: "^(center|organ|grid)/[A-Za-z0-9._:-]{1,64}$",
    expected: Wording(
      zh: "center/、organ/ 或 grid/ 加标识", en: "center/, organ/ or grid/ and an identifier"),
    make: { UnitReference($0) }, text: { $0.description }
  ).withoutPersonalNumbers { $0.description }
}

extension Form where Value == VersionTag {
  /// A name and a version, written `name@version`.
  public static let version = written(
    "wire.version", pattern: "^[A-Za-z0-9._-]{1,64}@[A-Za-z0-9._-]{1,64}$",
    expected: Wording(
      zh: "名称@版本,各 1 至 64 个字母、数字或 -_.", en: "name@version, each 1 to 64 letters, digits or -_."),
    make: { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      let isTag = parts.count == 2 && parts.allSatisfy { CodeText.isOne($0, upTo: 64) }
      return isTag ? VersionTag(text) : nil
    },
    text: { $0.description },
    stored: { VersionTag($0) }
  ).withoutPersonalNumbers { $0.description }
}

extension Form {
  /// An identifier of one kind of thing.
  ///
  /// One that holds somebody's identity or telephone number is refused: identifiers stand in case
  /// numbers, file names and logs.
  public static func identifier<Entity>(
    of type: Entity.Type = Entity.self
  ) -> Form where Value == Identifier<Entity> {
    plainIdentifier(of: type).withoutPersonalNumbers { $0.rawValue }
  }

  /// An identifier made of the codes of places, whose digits could pass for a personal number.
  static func structuredIdentifier<Entity>(
    of type: Entity.Type = Entity.self
  ) -> Form where Value == Identifier<Entity> {
    plainIdentifier(of: type).refusing(PersonalNumber.isNoPlace) { $0.rawValue }
  }

  private static func plainIdentifier<Entity>(
    of type: Entity.Type
  ) -> Form where Value == Identifier<Entity> {
    written(
      "wire.identifier", pattern: "^[A-Za-z0-9._:-]{1,64}$",
      expected: Wording(
        zh: "1 至 64 个字符 A–Z a–z 0–9 - _ . :", en: "1 to 64 characters of A–Z a–z 0–9 - _ . :"),
      make: { Identifier($0) }, text: { $0.rawValue })
  }
}

extension Form where Value == String {
  /// A run of digits, leading zeros kept.
  public static func digits(_ count: ClosedRange<Int>) -> Form {
    written(
      "wire.digits", pattern: "^[0-9]{\(count.lowerBound),\(count.upperBound)}$",
      expected: Wording(
        zh: "\(count.lowerBound) 至 \(count.upperBound) 位数字",
        en: "\(count.lowerBound) to \(count.upperBound) digits"),
      make: { text in
        let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isNumber && count.contains(text.utf8.count) ? text : nil
      },
      text: { $0 })
  }
}
