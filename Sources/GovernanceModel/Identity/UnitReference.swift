/// An office that can hold a case or a post: a center, an organ or a grid.
///
/// Written `center/ID`, `organ/ID`, `grid/ID`.
public enum UnitReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// A center.
  case center(Center.ID)
  /// An organ.
  case organ(Organ.ID)
  /// A grid.
  case grid(Grid.ID)

  /// Creates a reference from its written form, or nothing if the kind or the name is unknown.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let name = String(parts[1])
    switch parts[0] {
    case "center":
      guard let id = Center.ID(name) else { return nil }
      self = .center(id)
    case "organ":
      guard let id = Organ.ID(name) else { return nil }
      self = .organ(id)
    case "grid":
      guard let id = Grid.ID(name) else { return nil }
      self = .grid(id)
    default: return nil
    }
  }

  /// The written form.
  public var description: String {
    switch self {
    case .center(let id): "center/\(id)"
    case .organ(let id): "organ/\(id)"
    case .grid(let id): "grid/\(id)"
    }
  }

  /// Orders by the written form.
  public static func < (left: UnitReference, right: UnitReference) -> Bool {
    left.description < right.description
  }
}
