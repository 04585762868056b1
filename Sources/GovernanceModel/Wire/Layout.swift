/// What stands where in the wire form of a type.
///
/// It is made by the function that reads the type: run once without a draft, that function names
/// its members one by one. So the schema, the writer and the door cannot disagree on a member.
public struct Layout<Root: Sendable>: Sendable {
  /// The name under which schema, vectors and golden files know the type.
  public let name: String
  /// The `type` that tells values of this type apart, where they stand among others.
  public let type: String?
  /// What the type is.
  public let wording: Wording
  /// The members in canonical order; none where the type is a choice.
  public let fields: [LayoutField<Root>]
  let variants: [LayoutVariant<Root>]
  /// The names of the members in the order in which they are looked at, and so in which findings stand.
  let order: [String]
  private let enter: @Sendable (inout Door<Root>) -> Root?
  private let names: [String]

  /// Creates the layout of an object.
  ///
  /// - Parameters:
  ///   - name: The name under which schema, vectors and golden files know the type.
  ///   - type: The `type` that tells it apart, where it stands among others.
  ///   - zh: What it is, in Chinese.
  ///   - en: What it is, in English.
  ///   - read: Names every member, unconditionally and in any order, then makes the value.
  public init(
    _ name: String, type: String? = nil, zh: String, en: String,
    read: @escaping @Sendable (inout Door<Root>) -> Root?
  ) {
    var door = Door<Root>()
    _ = read(&door)
    self.name = name
    self.type = type
    wording = Wording(zh: zh, en: en)
    order = door.fields.map(\.name)
    fields = door.fields.sorted { JSONObject.precedes($0.name, $1.name) }
    variants = []
    enter = read
    names = fields.map(\.name) + (type == nil ? [] : ["type"])
  }

  /// Creates the layout of a choice between types, told apart by `type`.
  public init(_ name: String, zh: String, en: String, variants: [LayoutVariant<Root>]) {
    self.name = name
    type = nil
    wording = Wording(zh: zh, en: en)
    order = []
    fields = []
    self.variants = variants
    enter = { _ in nil }
    names = []
  }

  func has(memberNamed name: String) -> Bool {
    // By bytes: see `JSONValue.isText`.
    names.contains { $0.utf8.count == name.utf8.count && $0.utf8.elementsEqual(name.utf8) }
  }

  func field(at path: PartialKeyPath<Root>) -> LayoutField<Root>? {
    fields.first { ($0.path as PartialKeyPath<Root>?) == path }
  }

  func read(_ value: JSONValue, _ inspection: inout Inspection) -> Root? {
    guard case .object(let object) = value else {
      inspection.wrongKind(
        value, expected: Wording(zh: "对象(\(wording.zh))", en: "an object (\(wording.en))"))
      return nil
    }
    if !variants.isEmpty { return choose(object, value, &inspection) }
    let before = inspection.findings.count
    if let type, object["type"]?.isText(type) != true {
      inspection.step(".type") {
        $0.report(
          "wire.type", what: Wording(zh: "类型标记不符", en: "The type is another one"),
          found: object["type"].map { Shown.wording(of: $0) } ?? Wording(zh: "无", en: "nothing"),
          expected: Shown.same("\"\(type)\""))
      }
    }
    var door = Door<Root>(object, inspection.handOver())
    let root = enter(&door)
    inspection = door.finish()
    var unknown = object.members[...].filter { !has(memberNamed: $0.name) }[...]
    while let member = unknown.popFirst(), !inspection.isFull {
      inspection.report(
        "wire.unknown", what: Wording(zh: "出现未知成员", en: "There is a member of an unknown name"),
        found: Shown.wording(of: member.name),
        expected: Wording(
          zh: "其一:\(names.sorted().joined(separator: "、"))",
          en: "one of \(names.sorted().joined(separator: ", "))"))
    }
    return inspection.findings.count == before ? root : nil
  }

  func write(_ root: Root, _ json: inout JSONWriter) {
    if !variants.isEmpty {
      for variant in variants where variant.write(root, &json) { return }
      return
    }
    json.object { json in
      var isTyped = type == nil
      for field in fields {
        if !isTyped, JSONObject.precedes("type", field.name) {
          json.member("type", type)
          isTyped = true
        }
        field.write(root, &json)
      }
      if !isTyped { json.member("type", type) }
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  func codes(_ root: Root, _ path: String, _ uses: inout [CodeUse]) {
    if let code = root as? CodedValue { uses.append(CodeUse(path: path, code: code)) }
    for variant in variants { variant.codes(root, path, &uses) }
    for field in fields { field.codes(root, "\(path).\(field.name)", &uses) }
  }

  private func choose(
    _ object: JSONObject, _ value: JSONValue, _ inspection: inout Inspection
  ) -> Root? {
    if let variant = variants.first(where: { object["type"]?.isText($0.type) == true }) {
      return variant.read(value, &inspection)
    }
    inspection.step(".type") {
      $0.report(
        "wire.type", what: Wording(zh: "类型标记不符", en: "The type is none of those known"),
        found: object["type"].map { Shown.wording(of: $0) } ?? Wording(zh: "无", en: "nothing"),
        expected: Wording(
          zh: "其一:\(variants.map(\.type).joined(separator: "、"))",
          en: "one of \(variants.map(\.type).joined(separator: ", "))"))
    }
    return nil
  }
}
