public import GovernanceModel

/// What is expected of the door of one type, as the published vectors say it.
public struct WireVectors: Sendable {
  /// The name of the type.
  public let type: String
  /// Values that the door takes.
  public let valid: [Valid]
  /// Values that the door refuses.
  public let invalid: [Invalid]
  /// Values that are confidential in part, and what a reader without a disclosure is shown.
  public let access: [Access]

  /// A value that the door takes.
  public struct Valid: Sendable {
    /// What the value stands for.
    public let name: String
    /// The value.
    public let value: JSONValue
  }

  /// A value that the door refuses.
  public struct Invalid: Sendable {
    /// What is wrong with the value.
    public let name: String
    /// The value.
    public let value: JSONValue
    /// Whether the schema refuses it too; what it lets pass only the door can tell.
    public let isRefusedBySchema: Bool
    /// The findings, each as its code and its path, in the order of the door.
    public let findings: [String]
  }

  /// A value and what of it is shown to a reader without a disclosure.
  public struct Access: Sendable {
    /// What the value stands for.
    public let name: String
    /// The value in the clear.
    public let value: JSONValue
    /// The value as it is shown.
    public let shown: JSONValue
  }

  /// Reads the vectors of a type.
  ///
  /// - Throws: ``WireError`` where the file is missing or written otherwise.
  public init(of type: String) throws(WireError) {
    guard let bytes = WireResource.wire.bytes(of: type) else {
      throw WireError(path: type, found: "no file", expected: "vectors of \(type)")
    }
    let file = try JSONReader.read(bytes)
    self.type = try file.text("type")
    valid = try file.required("valid") { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in
        Valid(name: try item.text("name"), value: try item.required("value"))
      }
    }
    invalid = try file.required("invalid") { (list) throws(WireError) in
      try list.elements(Self.refusal)
    }
    access =
      try file.optional("access") { (list) throws(WireError) in
        try list.elements { (item) throws(WireError) in
          Access(
            name: try item.text("name"), value: try item.required("value"),
            shown: try item.required("shown"))
        }
      } ?? []
  }

  private static func refusal(_ item: JSONValue) throws(WireError) -> Invalid {
    let by = try item.text("by")
    guard by == "schema" || by == "door" else {
      throw WireError(path: "by", found: "another text", expected: "schema or door")
    }
    return Invalid(
      name: try item.text("name"), value: try item.required("value"),
      isRefusedBySchema: by == "schema",
      findings: try item.required("findings") { (list) throws(WireError) in
        try list.elements { (finding) throws(WireError) in
          "\(try finding.text("code")) \(try finding.text("path"))"
        }
      })
  }
}
