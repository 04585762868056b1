extension Form where Value == ClosedRange<Int> {
  /// A range of whole numbers, both ends included, written `{"from": 5, "through": 15}`.
  ///
  /// A range that ends before it begins is refused, with the code `wire.range` at its end.
  static func range(_ limits: ClosedRange<Int>) -> Form {
    let bound = Form<Int>.integer(limits)
    return Form(
      schema: { book in
        JSONObject([
          ("type", "object"),
          (
            "properties",
            .object(
              JSONObject(
                zip(names, titles).map { name, title in
                  var schema = bound.schema(&book)
                  schema["title"] = .string(title)
                  return (name, JSONValue.object(schema))
                }))
          ),
          ("description", "起止均含 | both ends included"),
          ("required", .array(names.map { .string($0) })), ("additionalProperties", false),
        ])
      },
      read: { value, inspection in
        guard let ends = inspection.ends(of: value, bound) else { return nil }
        guard ends[0] <= ends[1] else {
          inspection.step(".through") {
            $0.report(
              "wire.range", what: Wording(zh: "范围的终点小于起点", en: "The range ends before it begins"),
              found: Shown.wording(of: .number(ends[1])),
              expected: Wording(zh: "不小于 \(ends[0])", en: "no less than \(ends[0])"))
          }
          return nil
        }
        return ends[0]...ends[1]
      },
      write: { range, json in
        json.object { json in
          json.key("from")
          bound.write(range.lowerBound, &json)
          json.key("through")
          bound.write(range.upperBound, &json)
        }
      })
  }

  fileprivate static var names: [String] { ["from", "through"] }
  fileprivate static var titles: [String] { ["起 | the least", "止 | the most"] }
}

extension Inspection {
  fileprivate mutating func ends(of value: JSONValue, _ bound: Form<Int>) -> [Int]? {
    let names = Form<ClosedRange<Int>>.names
    let expected = Wording(zh: "from 与 through 两个整数", en: "the whole numbers from and through")
    guard case .object(let object) = value else {
      wrongKind(value, expected: expected)
      return nil
    }
    guard object.members.count == names.count, names.allSatisfy({ object[$0] != nil }) else {
      report(
        "wire.kind", what: Wording(zh: "值的类型不符", en: "The value is of another kind"),
        found: Shown.wording(of: value), expected: expected)
      return nil
    }
    let ends = names.compactMap { name in
      step(".\(name)") { inspection in
        object[name].flatMap { bound.read($0, &inspection) }
      }
    }
    return ends.count == names.count ? ends : nil
  }
}
