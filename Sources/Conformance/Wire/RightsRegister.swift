import Foundation
public import GovernanceModel

/// The protections of residents that the model promises, and the types that carry them.
public struct RightsRegister: Sendable {
  /// The protections in order.
  public let rights: [Right]

  /// One protection of residents.
  public struct Right: Sendable {
    /// The stable name, `RP-01` to `RP-19`.
    public let id: String
    /// What is promised.
    public let wording: Wording
    /// The articles it rests on.
    public let grounds: [Citation]
    /// The names of the wire types that carry it.
    public let types: [String]
  }

  /// Reads the published register.
  ///
  /// - Throws: ``WireError`` where the file is missing or written otherwise.
  public init() throws(WireError) {
    guard
      let file = Bundle.module.resourceURL?.appendingPathComponent("Published/rights.json"),
      let data = try? Data(contentsOf: file)
    else { throw WireError(path: "rights.json", found: "no file", expected: "the register") }
    let register = try JSONReader.read(Array(data))
    rights = try register.required("rights") { (list) throws(WireError) in
      try list.elements(Self.right)
    }
  }

  private static func right(_ value: JSONValue) throws(WireError) -> Right {
    Right(
      id: try value.text("id"),
      wording: Wording(zh: try value.text("zh"), en: try value.text("en")),
      grounds: try value.required("grounds") { (list) throws(WireError) in
        try list.elements { (ground) throws(WireError) in
          Citation(code: try ground.text("statute"), article: try ground.text("article"))
        }
      },
      types: try value.list("carriedBy", "the name of a type") { $0 })
  }
}
