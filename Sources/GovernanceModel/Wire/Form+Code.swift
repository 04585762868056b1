extension Form
where Value: RawRepresentable & CaseIterable & Described, Value.RawValue == String {
  /// A code of a closed list.
  ///
  /// A code that is not on the list is refused: `"1"` is not `"01"`.
  public static func code(_ type: Value.Type = Value.self) -> Form {
    Form(
      schema: { _ in
        JSONObject([
          ("type", "string"),
          ("enum", .array(Value.allCases.map { .string($0.rawValue) })),
          (
            "description",
            .string(
              Value.allCases.map { "\($0.rawValue): \($0.wording.zh) | \($0.wording.en)" }
                .joined(separator: "; "))
          ),
        ])
      },
      read: { value, inspection in
        guard case .string(let text) = value else {
          inspection.wrongKind(value, expected: Wording(zh: "代码", en: "a code"))
          return nil
        }
        // Not `Value(rawValue:)`: strings compare by canonical equivalence, codes by their bytes.
        guard
          let code = Value.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) })
        else {
          let codes = Value.allCases.map(\.rawValue)
          inspection.report(
            "wire.code", what: Wording(zh: "代码不在代码表内", en: "The code is not on the list"),
            found: Shown.wording(of: text),
            expected: Wording(
              zh: "其一:\(codes.joined(separator: "、"))",
              en: "one of \(codes.joined(separator: ", "))"))
          return nil
        }
        return code
      },
      write: { $1.string($0.rawValue) })
  }
}
