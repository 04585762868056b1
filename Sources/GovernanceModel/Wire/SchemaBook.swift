/// Gathers the JSON Schemas (2020-12) of a type and of every type nested in it.
public struct SchemaBook: Sendable {
  private var definitions: [(String, JSONValue)] = []

  /// The schema of a type, whole, with the nested types in its `$defs`.
  static func schema<Root: WireType>(of type: Root.Type) -> JSONValue {
    var book = SchemaBook()
    var schema = book.body(of: Root.layout)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$id"] = .string("urn:governance-kit:schema:\(Root.layout.name)")
    if !book.definitions.isEmpty { schema["$defs"] = .object(JSONObject(book.definitions)) }
    return .object(schema)
  }

  /// Refers to a type and adds its schema, once.
  ///
  /// One copy does for all types: a schema is written once a run, and a copy a type made release builds long.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func reference<Root: WireType>(to type: Root.Type) -> JSONObject {
    let name = Root.layout.name
    if !definitions.contains(where: { $0.0 == name }) {
      let place = definitions.count
      definitions.append((name, true))
      definitions[place].1 = .object(body(of: Root.layout))
    }
    let wording = Root.layout.wording
    return JSONObject([
      ("$ref", .string("#/$defs/\(name)")),
      ("description", .string("\(wording.zh) | \(wording.en)")),
    ])
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private mutating func body<Root>(of layout: Layout<Root>) -> JSONObject {
    let wording = layout.wording
    var schema = JSONObject([
      ("title", .string("\(wording.zh) | \(wording.en)")),
      (
        "description",
        .string("\(wording.zh)(\(layout.name)) | \(layout.name): \(wording.en)")
      ),
    ])
    if !layout.variants.isEmpty {
      schema["oneOf"] = .array(layout.variants.map { .object($0.schema(&self)) })
      return schema
    }
    var properties: [(String, JSONValue)] = []
    for field in layout.fields {
      var property = field.schema(&self)
      property["title"] = .string("\(field.wording.zh) | \(field.wording.en)")
      properties.append((field.name, .object(property)))
    }
    var required = layout.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    if let type = layout.type {
      let property = JSONObject([
        ("const", .string(type)), ("title", "类型 | the type"),
        ("description", "区分不同类型的对象 | tells objects of different types apart"),
      ])
      properties.append(("type", .object(property)))
      required.append("type")
    }
    schema["type"] = "object"
    schema["properties"] = .object(JSONObject(properties))
    schema["required"] = .array(required)
    schema["additionalProperties"] = false
    // Members stand sorted in a canonical file, which would hide in which order a reader tells what is wrong.
    schema["x-order"] = .array(layout.order.map { .string($0) })
    return schema
  }
}
