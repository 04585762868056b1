extension Form {
  /// A list in order.
  ///
  /// A list that is too long is refused before its elements are looked at.
  public static func list<Element>(
    _ element: Form<Element>, _ count: ClosedRange<Int> = 0...1000
  ) -> Form where Value == [Element] {
    Form(
      schema: { book in
        JSONObject([
          ("type", "array"), ("items", .object(element.schema(&book))),
          ("minItems", .number(count.lowerBound)), ("maxItems", .number(count.upperBound)),
          (
            "description",
            .string(
              "\(count.lowerBound) 至 \(count.upperBound) 项 | "
                + "\(count.lowerBound) to \(count.upperBound) of them")
          ),
        ])
      },
      read: { value, inspection in inspection.elements(of: value, element, count) },
      write: { values, json in json.array(values) { element.write($1, &$0) } },
      codes: { values, path, uses in
        for (index, value) in values.enumerated() {
          element.codes(value, "\(path)[\(index)]", &uses)
        }
      })
  }

  /// A list in order, in which nothing is there twice.
  public static func distinct<Element: Hashable>(
    _ element: Form<Element>, _ count: ClosedRange<Int> = 0...1000
  ) -> Form where Value == [Element] {
    let list = Form.list(element, count)
    return Form(
      schema: { book in
        var schema = list.schema(&book)
        schema["uniqueItems"] = true
        return schema
      },
      read: { value, inspection in
        guard let values = list.read(value, &inspection) else { return nil }
        return !inspection.isStored && inspection.refusesRepeats(in: values) ? nil : values
      },
      write: list.write, codes: list.codes)
  }

  /// A set, written as a list in the order of its elements' canonical JSON.
  public static func set<Element: Hashable>(
    _ element: Form<Element>, _ count: ClosedRange<Int> = 0...1000
  ) -> Form where Value == Set<Element> {
    let list = Form<[Element]>.distinct(element, count)
    return Form(
      schema: { book in
        var schema = list.schema(&book)
        schema["x-set"] = true
        return schema
      },
      read: { value, inspection in list.read(value, &inspection).map { Set($0) } },
      write: { values, json in
        json.array(ordered(values, element)) { element.write($1, &$0) }
      },
      codes: { values, path, uses in list.codes(ordered(values, element), path, &uses) })
  }

  /// The same list, whose elements the value keeps in an order of their own whatever order they came in.
  func keptSorted() -> Form {
    let schema = schema
    return Form(
      schema: { book in
        var sorted = schema(&book)
        sorted["x-set"] = true
        return sorted
      },
      read: read, write: write, codes: codes)
  }

  private static func ordered<Element>(
    _ values: Set<Element>, _ element: Form<Element>
  ) -> [Element] {
    values.map { value in
      var json = JSONWriter(masking: false)
      element.write(value, &json)
      return (bytes: json.bytes, value: value)
    }
    .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    .map(\.value)
  }
}

extension Inspection {
  fileprivate mutating func elements<Element>(
    of value: JSONValue, _ element: Form<Element>, _ count: ClosedRange<Int>
  ) -> [Element]? {
    let expected = Wording(
      zh: "\(count.lowerBound) 至 \(count.upperBound) 个元素的数组",
      en: "an array of \(count.lowerBound) to \(count.upperBound)")
    guard case .array(let values) = value else {
      wrongKind(value, expected: expected)
      return nil
    }
    guard isStored || count.contains(values.count) else {
      report(
        "wire.count", what: Wording(zh: "元素个数不符", en: "The list has another length"),
        found: Shown.wording(of: value), expected: expected)
      return nil
    }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      if let read = step("[\(index)]", { element.read(value, &$0) }) { elements.append(read) }
    }
    return elements.count == values.count ? elements : nil
  }

  fileprivate mutating func refusesRepeats<Element: Hashable>(in values: [Element]) -> Bool {
    var seen: Set<Element> = []
    guard let index = values.firstIndex(where: { !seen.insert($0).inserted }) else { return false }
    step("[\(index)]") {
      $0.report(
        "wire.duplicate", what: Wording(zh: "元素重复", en: "The list says the same twice"),
        found: Wording(zh: "第 \(index + 1) 个元素重复", en: "element \(index + 1) again"),
        expected: Wording(zh: "互不相同的元素", en: "each element once"))
    }
    return true
  }
}
