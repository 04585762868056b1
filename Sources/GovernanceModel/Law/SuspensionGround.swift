/// A ground on which a period may stand still; without one named by its rule it runs.
public struct SuspensionGround: Hashable, Sendable {
  /// The stable code, such as `hearing`.
  public let code: String
  /// The name shown to people.
  public let title: Wording
  /// Where the ground comes from.
  public let provenance: Provenance

  /// Creates a ground of the kit's or a district's own making, which no door has looked at.
  public init(_ code: String, title: Wording, provenance: Provenance) {
    self.code = code
    self.title = title
    self.provenance = provenance
  }
}

extension SuspensionGround {
  private static let titles = Dictionary(
    LawBook.national.rules.flatMap(\.suspensions).map { ($0.code, $0.title) }
  ) { first, _ in first }

  /// What a ground is called; of one that the nation does not name, its code.
  static func title(of code: String) -> Wording { titles[code] ?? Shown.same(code) }
}

extension SuspensionGround: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<SuspensionGround>(
    "SuspensionGround", zh: "中止事由", en: "a ground on which a period stands still"
  ) { door in
    let code = door.required("code", \.code, .codeText, zh: "事由代码", en: "the code of the ground")
    let title = door.required("title", \.title, .object(), zh: "事由", en: "its name")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "the source")
    guard let code, let title, let provenance else { return nil }
    return SuspensionGround(code, title: title, provenance: provenance)
  }
}
