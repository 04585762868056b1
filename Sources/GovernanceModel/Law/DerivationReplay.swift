/// What comes of going the way of a derivation again.
public enum DerivationReplay: Hashable, Sendable {
  /// Every step follows; it falls due then, or there is no date.
  case follows(Due?)
  /// A step does not follow.
  case breaks(DerivationBreak)
}
