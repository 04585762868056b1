extension Form where Value == Int {
  /// A whole number within a range.
  public static func integer(_ range: ClosedRange<Int>) -> Form {
    Form(
      schema: { _ in
        JSONObject([
          ("type", "integer"), ("minimum", .number(range.lowerBound)),
          ("maximum", .number(range.upperBound)),
          (
            "description",
            .string(
              "\(range.lowerBound) 至 \(range.upperBound) 的整数 | "
                + "a whole number from \(range.lowerBound) to \(range.upperBound)")
          ),
        ])
      },
      read: { value, inspection in
        let expected = Wording(
          zh: "\(range.lowerBound) 至 \(range.upperBound) 的整数",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        guard case .number(let number) = value else {
          inspection.wrongKind(value, expected: expected)
          return nil
        }
        guard inspection.isStored || range.contains(number) else {
          inspection.report(
            "wire.range", what: Wording(zh: "数值超出范围", en: "The number is out of range"),
            found: Shown.wording(of: value), expected: expected)
          return nil
        }
        return number
      },
      write: { $1.number($0) })
  }

  /// A count of things or people: zero or more, up to nine digits.
  public static let count = integer(0...999_999_999)
}

extension Form where Value == Bool {
  /// True or false.
  public static let flag = Form(
    schema: { _ in JSONObject([("type", "boolean"), ("description", "是或否 | true or false")]) },
    read: { value, inspection in
      guard case .bool(let flag) = value else {
        inspection.wrongKind(value, expected: Wording(zh: "true 或 false", en: "true or false"))
        return nil
      }
      return flag
    },
    write: { $1.bool($0) })
}
