/// Where a number or a clause comes from, and so who may change it.
///
/// Code list: `statutory` (the law sets it), `typical` (seen elsewhere or a default of this design,
/// binding on nobody), `local` (the district has set it).
public enum Provenance: Hashable, Sendable {
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
  public var wording: Wording { wording(knowing: []) }

  /// The same, where some statutes are known beyond those of the kit.
  public func wording(knowing statutes: [Statute]) -> Wording {
    switch self {
    case .statutory(let citation): citation.wording(knowing: statutes)
    case .typical(let source):
      Wording(zh: "非法定参考(\(source.zh))", en: "typical practice (\(source.en))")
    case .local(let source): Wording(zh: "本地规定(\(source.zh))", en: "local rule (\(source.en))")
    }
  }
}

extension Provenance {
  /// The kind of a provenance.
  ///
  /// Code list: `statutory`, `typical`, `local`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, Described {
    /// Set by an article.
    case statutory
    /// A default that no law sets.
    case typical
    /// Set by the district itself.
    case local

    /// The name shown to people.
    public var wording: Wording {
      switch self {
      case .statutory: Wording(zh: "法定", en: "statutory")
      case .typical: Wording(zh: "通行", en: "typical")
      case .local: Wording(zh: "本地", en: "local")
      }
    }
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .statutory: .statutory
    case .typical: .typical
    case .local: .local
    }
  }

  /// The article, where the law sets it.
  public var citation: Citation? {
    if case .statutory(let citation) = self { citation } else { nil }
  }

  /// The text that says where it was seen or which document sets it, where the law does not.
  public var source: Wording? {
    switch self {
    case .statutory: nil
    case .typical(let source), .local(let source): source
    }
  }
}

extension Provenance: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Provenance>(
    "Provenance", zh: "来源:法定、通行或本地", en: "where a number or clause comes from"
  ) { door in
    let kind = door.required("kind", \.kind, .code(), zh: "来源类别", en: "the kind of source")
    let citation = door.optional(
      "citation", \.citation, .object(), zh: "法条,仅法定来源", en: "the article, where statutory")
    let source = door.optional(
      "source", \.source, .object(), zh: "出处,非法定来源", en: "the source, where not statutory")
    switch (kind, citation, source) {
    case (.statutory, .some(.some(let citation)), .some(nil)): return .statutory(citation)
    case (.typical, .some(nil), .some(.some(let source))): return .typical(source)
    case (.local, .some(nil), .some(.some(let source))): return .local(source)
    case (.some(let kind), .some, .some):
      door.report([
        ValidationFinding(
          code: "provenance.parts", path: "$",
          what: Wording(zh: "来源类别与内容不符", en: "The parts do not fit the kind of source"),
          found: kind.wording,
          expected: kind == .statutory
            ? Wording(zh: "只有法条", en: "a citation and no source")
            : Wording(zh: "只有出处", en: "a source and no citation"))
      ])
      return nil
    default: return nil
    }
  }
}
