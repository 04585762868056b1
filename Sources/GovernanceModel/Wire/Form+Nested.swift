extension Form where Value: WireType {
  /// A value of another wire type.
  public static func object(_ type: Value.Type = Value.self) -> Form {
    Form(
      schema: { $0.reference(to: Value.self) },
      read: { value, inspection in Value.layout.read(value, &inspection) },
      write: { value, json in Value.layout.write(value, &json) },
      codes: { value, path, uses in Value.layout.codes(value, path, &uses) })
  }
}

extension Form {
  /// A value that is written as a mask unless it is disclosed.
  ///
  /// The mask is `null`, which no door takes for a value. What is found at such a place is never
  /// shown, not even where it looks like a code.
  public static func confidential<Hidden>(
    _ form: Form<Hidden>
  ) -> Form where Value == Confidential<Hidden> {
    Form(
      schema: { book in
        var schema = form.schema(&book)
        schema["writeOnly"] = true
        return schema
      },
      read: { value, inspection in
        var inner = Inspection(isStored: inspection.isStored)
        let read = form.read(value, &inner)
        inspection.report(
          inner.findings.map {
            ValidationFinding(
              code: $0.code, path: $0.path, what: $0.what,
              found: Wording(zh: "保密的值", en: "a confidential value"), expected: $0.expected)
          })
        return read.map { Confidential($0) }
      },
      write: { value, json in
        if let hidden = json.revealed(value) { form.write(hidden, &json) } else { json.null() }
      })
  }
}
