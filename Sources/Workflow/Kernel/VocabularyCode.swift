public import GovernanceModel

/// A closed list of codes that procedures and events are written in.
///
/// Law: the raw values are the codes on the wire and never change; the order of the cases is the
/// order of the bits inside the compiled procedure and may change with any release.
public protocol VocabularyCode: RawRepresentable<String>, CaseIterable, Hashable, Sendable, Codable,
  Described
{
  /// The cases with their ordinals, made once for each type.
  static var order: CodeOrder<Self> { get }
}

extension VocabularyCode {
  /// The place of this code in its list, from 0.
  public var ordinal: Int { Self.order.ordinal(of: self) }
}
