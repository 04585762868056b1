extension DivisionCode {
  /// Creates a code from the six digits of GB/T 2260, or nothing if it is written otherwise.
  ///
  /// The standard ends at the county; the six digits below it are zeros.
  public init?(gbt2260 digits: String) {
    guard digits.utf8.count == 6 else { return nil }
    self.init(digits + "000000")
  }

  /// The six digits of GB/T 2260: of the county, or of what is above it.
  ///
  /// Of a township or village they are those of its county.
  public var gbt2260: String { String(description.prefix(6)) }

  /// What kind of township-level division it is, or nothing where the digits do not tell.
  ///
  /// A development zone or farm that is run like a township has digits of its own and no kind here.
  public var townshipKind: TownshipKind? {
    guard level == .township else { return nil }
    switch number / 1000 % 1000 {
    case ..<100: return .street
    case ..<200: return .town
    case ..<300: return .township
    default: return nil
    }
  }
}
