/// What a type reads its members through: each is named, described and read by one call.
///
/// The calls must not depend on one another's results, since they are also made once without a
/// draft, to learn the members. What a call gives is nothing where the member is missing or wrong;
/// the fault is then already reported.
public struct Door<Root: Sendable>: Sendable {
  /// What was found so far.
  public private(set) var inspection: Inspection
  private(set) var fields: [LayoutField<Root>] = []
  private let object: JSONObject?

  init() {
    object = nil
    inspection = Inspection()
  }

  init(_ object: JSONObject, _ inspection: Inspection) {
    self.object = object
    self.inspection = inspection
  }

  /// Gives the inspection back, whole.
  mutating func finish() -> Inspection { inspection.handOver() }

  /// Reads a member that must be there.
  public mutating func required<Value>(
    _ name: String, _ path: any KeyPath<Root, Value> & Sendable, _ form: Form<Value>, zh: String,
    en: String
  ) -> Value? {
    guard let object else {
      learn(
        name, path, form, isRequired: true, zh: zh, en: en,
        write: { root, json in
          json.key(name)
          form.write(root[keyPath: path], &json)
        },
        codes: { form.codes($0[keyPath: path], $1, &$2) })
      return nil
    }
    guard let json = object[name] else {
      inspection.step(".\(name)") {
        $0.report(
          "wire.missing", what: Wording(zh: "缺少“\(zh)”", en: "A member is missing"),
          found: Wording(zh: "无", en: "nothing"), expected: Wording(zh: zh, en: en))
      }
      return nil
    }
    return inspection.step(".\(name)") { form.read(json, &$0) }
  }

  /// Reads a member that may be left out.
  ///
  /// - Returns: Nothing where the member is wrong; a nothing inside where it is left out.
  public mutating func optional<Value>(
    _ name: String, _ path: any KeyPath<Root, Value?> & Sendable, _ form: Form<Value>, zh: String,
    en: String
  ) -> Value?? {
    guard let object else {
      learn(
        name, path, form, isRequired: false, zh: zh, en: en,
        write: { root, json in
          guard let value = root[keyPath: path] else { return }
          json.key(name)
          form.write(value, &json)
        },
        codes: { root, path2, uses in
          if let value = root[keyPath: path] { form.codes(value, path2, &uses) }
        })
      return nil
    }
    guard let json = object[name] else { return .some(nil) }
    return inspection.step(".\(name)") { form.read(json, &$0) }.map { .some($0) }
  }

  /// Reads a member that is left out where it says the usual.
  public mutating func defaulted<Value: Equatable>(
    _ name: String, _ path: any KeyPath<Root, Value> & Sendable, _ form: Form<Value>,
    usually usual: Value, zh: String, en: String
  ) -> Value? {
    guard let object else {
      learn(
        name, path, form, isRequired: false, usual: usual, zh: zh, en: en,
        write: { root, json in
          guard root[keyPath: path] != usual else { return }
          json.key(name)
          form.write(root[keyPath: path], &json)
        },
        codes: { form.codes($0[keyPath: path], $1, &$2) })
      return nil
    }
    guard let json = object[name] else { return usual }
    return inspection.step(".\(name)") { form.read(json, &$0) }
  }

  /// The elements of a list that can be read, each with its place, however many others cannot.
  ///
  /// For invariants between elements, so that one that is wrong does not hide what is wrong with the
  /// rest; what cannot be read is reported by reading the member itself.
  /// A list that is too long is not looked into.
  func readable<Element>(
    _ name: String, _ form: Form<Element>, upTo most: Int
  ) -> [(offset: Int, element: Element)] {
    guard case .array(let values)? = object?[name], values.count <= most else { return [] }
    return values.enumerated().compactMap { index, value in
      form.value(value).map { (index, $0) }
    }
  }

  /// Reports an invariant that does not hold; of one that cannot be told nothing is reported.
  ///
  /// - Parameters:
  ///   - code: The stable code, such as `grid.workers`.
  ///   - place: Where the fault lies, from this value: `workers`, `rooms[2].code`; empty for all.
  ///   - holds: Whether the invariant holds; nothing where a part it needs is missing.
  ///   - zh: What is wrong, in Chinese.
  ///   - en: What is wrong, in English.
  ///   - found: What was found, never a personal value.
  ///   - expected: What the invariant asks for.
  public mutating func check(
    _ code: String, at place: String, _ holds: Bool?, zh: String, en: String,
    found: @autoclosure () -> Wording, expected: @autoclosure () -> Wording
  ) {
    guard holds == false else { return }
    inspection.step(place.isEmpty ? "" : ".\(place)") {
      $0.report(code, what: Wording(zh: zh, en: en), found: found(), expected: expected())
    }
  }

  /// Reports what the value as a whole breaks; the paths begin at it: `$.directors`.
  public mutating func report(_ findings: [ValidationFinding]) { inspection.report(findings) }

  private mutating func learn<Value>(
    _ name: String, _ path: any PartialKeyPath<Root> & Sendable, _ form: Form<Value>,
    isRequired: Bool, usual: Value? = nil, zh: String, en: String,
    write: @escaping @Sendable (Root, inout JSONWriter) -> Void,
    codes: @escaping @Sendable (Root, String, inout [CodeUse]) -> Void
  ) {
    fields.append(
      LayoutField(
        name: name, wording: Wording(zh: zh, en: en), isRequired: isRequired, path: path,
        schema: { book in
          var schema = form.schema(&book)
          schema["default"] = usual.flatMap { form.json($0) }
          return schema
        },
        write: write, codes: codes, value: { form.value($0) },
        json: { ($0 as? Value).flatMap { form.json($0) } }))
  }
}
