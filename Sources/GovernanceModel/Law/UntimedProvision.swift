/// A provision that is often taken for a deadline and sets none.
///
/// Whoever asks for it by name is told so, instead of being told that there is no such rule.
public struct UntimedProvision: Hashable, Sendable {
  /// The name under which it is asked for, such as `XF-23d`.
  public let id: DeadlineRule.ID
  /// What holds instead of a deadline.
  public let title: Wording
  /// Where it stands.
  public let provenance: Provenance

  /// Creates a provision.
  public init(id: DeadlineRule.ID, title: Wording, provenance: Provenance) {
    self.id = id
    self.title = title
    self.provenance = provenance
  }
}

extension UntimedProvision: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<UntimedProvision>(
    "UntimedProvision", zh: "不设期限的规定", en: "a provision that sets no deadline"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "规定标识", en: "its name")
    let title = door.required("title", \.title, .object(), zh: "内容", en: "what holds instead")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "the source")
    guard let id, let title, let provenance else { return nil }
    return UntimedProvision(id: id, title: title, provenance: provenance)
  }
}
