/// A 网格长: who answers for a grid, beside another post in the village.
public struct GridLeader: Hashable, Sendable {
  /// Who it is.
  public let actor: Actor.ID
  /// The post beside which the grid is led.
  public let background: Background

  /// Creates a grid leader.
  public init(_ actor: Actor.ID, background: Background) {
    self.actor = actor
    self.background = background
  }

  /// The post beside which a grid is led.
  ///
  /// Code list: `villageCadre`, `policeAssistant`.
  public enum Background: String, Hashable, Sendable, Codable, CaseIterable {
    /// 村(社区)干部.
    case villageCadre
    /// 驻村警务助理.
    case policeAssistant
  }
}

extension GridLeader.Background: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .villageCadre: Wording(zh: "村(社区)干部", en: "village cadre")
    case .policeAssistant: Wording(zh: "驻村警务助理", en: "police assistant in the village")
    }
  }
}

extension GridLeader: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<GridLeader>(
    "GridLeader", zh: "网格长", en: "a grid leader"
  ) { door in
    let actor = door.required("actor", \.actor, .identifier(), zh: "本人", en: "who it is")
    let background = door.required(
      "background", \.background, .code(), zh: "兼任前的岗位", en: "the post beside which the grid is led"
    )
    guard let actor, let background else { return nil }
    return GridLeader(actor, background: background)
  }
}
