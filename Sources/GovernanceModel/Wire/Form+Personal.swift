extension Form {
  /// The same form, which refuses what holds somebody's identity or telephone number.
  func withoutPersonalNumbers(_ text: @escaping @Sendable (Value) -> String) -> Form {
    refusing(PersonalNumber.isIn, text)
  }

  /// The same form, which refuses what a rule takes for somebody's number.
  func refusing(
    _ isPersonal: @escaping @Sendable (String) -> Bool,
    _ text: @escaping @Sendable (Value) -> String
  ) -> Form {
    let plain = self
    return Form(
      schema: plain.schema,
      read: { json, inspection in
        guard let value = plain.read(json, &inspection) else { return nil }
        if inspection.isStored { return value }
        let written = text(value)
        guard isPersonal(written) else { return value }
        inspection.report(
          "identifier.personal",
          what: Wording(zh: "标识含有身份证或电话号码", en: "The identifier holds a number of a person"),
          found: Shown.length(of: written),
          expected: Wording(zh: "不指向个人的标识", en: "an identifier that names nobody"))
        return nil
      },
      write: plain.write, codes: plain.codes)
  }
}
