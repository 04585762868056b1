/// What somebody says a value is, before the door has looked at it.
///
/// A draft of one type can never stand for a draft of another, and never for the value itself. Its
/// parts can be set by the names they have in the type, or raw, as a table or a form gave them:
///
/// ```swift
/// let grid = try Grid(
///   validating: Draft {
///     $0.number = 3
///     $0["village"] = .string(row.villageCode)
///   })
/// ```
///
/// A draft shows its member names and no values, since it may hold what the door would hide.
@dynamicMemberLookup
public struct Draft<Root: WireType>: Sendable {
  /// The parts as JSON.
  public var value: JSONValue
  /// Whether a part was set that the wire form has no member for, such as one that is computed.
  private(set) var hasStrayPart = false

  /// Creates a draft without any part but the `type`, where the type of the value has one.
  public init() {
    let type = Root.layout.type.map { [("type", JSONValue.string($0))] }
    value = .object(JSONObject(type ?? []))
  }

  /// Creates a draft whose parts a closure sets.
  public init(_ set: (inout Draft) -> Void) {
    self.init()
    set(&self)
  }

  /// Creates a draft from JSON that has been read.
  public init(_ value: JSONValue) { self.value = value }

  /// Creates the draft of a value, to be changed; confidential parts are masked and must be set anew.
  public init(of root: Root) { self.init(root, JSONWriter()) }

  /// Creates the draft that a value is read from, confidential parts in the clear.
  public init(of root: Root, revealingUnder disclosure: Disclosure) {
    self.init(root, JSONWriter(revealingUnder: disclosure))
  }

  private init(_ root: Root, _ writer: JSONWriter) {
    var writer = writer
    root.write(to: &writer)
    // What a layout writes can be read, so the fallback is never taken.
    value = (try? JSONReader.read(writer.bytes)) ?? .object(JSONObject())
  }

  /// Creates a draft from JSON.
  ///
  /// - Throws: ``ValidationError`` with one finding, where the bytes stop being JSON.
  public init(json bytes: [UInt8]) throws(ValidationError) {
    do { value = try JSONReader.read(bytes) } catch {
      throw ValidationError(
        subject: Root.layout.name,
        findings: [
          ValidationFinding(
            code: "wire.syntax", path: "$", what: Wording(zh: "不是合法的 JSON", en: "This is no JSON"),
            found: Wording(
              zh: error.offset.map { "第 \($0) 个字节处出错" } ?? "重复的键,或过长、嵌套过深的文本", en: error.found),
            expected: Wording(zh: "合法的 JSON 文本", en: error.expected))
        ])
    }
  }

  /// A part by its name on the wire.
  public subscript(name: String) -> JSONValue? {
    get { if case .object(let object) = value { object[name] } else { nil } }
    set {
      var object = if case .object(let object) = value { object } else { JSONObject() }
      object[name] = newValue
      value = .object(object)
    }
  }

  /// A part by its name in the type; nothing where it is missing or cannot be read.
  public subscript<Value: Sendable>(dynamicMember path: KeyPath<Root, Value>) -> Value? {
    get { read(path) }
    set { set(path, newValue) }
  }

  /// A part that may be missing, by its name in the type.
  public subscript<Value: Sendable>(dynamicMember path: KeyPath<Root, Value?>) -> Value? {
    get { read(path) ?? nil }
    set { set(path, newValue) }
  }

  private func read<Value>(_ path: KeyPath<Root, Value>) -> Value? {
    guard let field = Root.layout.field(at: path), let json = self[field.name] else { return nil }
    return field.value(json) as? Value
  }

  private mutating func set(_ path: PartialKeyPath<Root>, _ newValue: (any Sendable)?) {
    guard let field = Root.layout.field(at: path) else {
      hasStrayPart = true
      return
    }
    self[field.name] = newValue.flatMap { field.json($0) }
  }
}

extension Draft: CustomStringConvertible, CustomReflectable {
  /// The type and the names of the members, without any value.
  public var description: String {
    let names =
      if case .object(let object) = value { object.members.map(\.name) } else { [String]() }
    let known = names.filter { Root.layout.has(memberNamed: $0) }
    return "Draft<\(Root.layout.name)>(\(known.joined(separator: ", ")))"
  }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
