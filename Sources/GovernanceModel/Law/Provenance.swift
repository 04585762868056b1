/// Where a number or a clause comes from, and so who may change it.
///
/// Code list: `statutory` (the law sets it), `typical` (seen elsewhere or a default of this design,
/// binding on nobody), `local` (the district has set it).
public enum Provenance: Hashable, Sendable, Codable {
  /// Set by an article; a center may be stricter, never looser.
  case statutory(Citation)
  /// A default that no law sets; the text says where the like has been seen.
  case typical(Wording)
  /// Set by the district itself; the text names its document.
  case local(Wording)

  /// The stable code of the kind.
  public var code: String {
    switch self {
    case .statutory: "statutory"
    case .typical: "typical"
    case .local: "local"
    }
  }
}

extension Provenance: Described {
  /// The source as shown to people.
  public var wording: Wording {
    switch self {
    case .statutory(let citation): citation.wording
    case .typical(let source):
      Wording(zh: "通行做法(\(source.zh))", en: "typical practice (\(source.en))")
    case .local(let source): Wording(zh: "本地规定(\(source.zh))", en: "local rule (\(source.en))")
    }
  }
}
