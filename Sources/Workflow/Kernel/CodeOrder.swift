/// The cases of a list of codes with their places, so that sets of codes can be bits.
public struct CodeOrder<Code: CaseIterable & Hashable & Sendable>: Sendable {
  /// The codes in the order of the list.
  public let codes: [Code]
  private let ordinals: [Code: Int]

  /// Creates the order of a list.
  public init() {
    codes = Array(Code.allCases)
    ordinals = Dictionary(
      codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a code, from 0.
  public func ordinal(of code: Code) -> Int { ordinals[code] ?? 0 }
}
