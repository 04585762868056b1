/// A set of codes of one list, kept as bits; a list has at most 128 codes.
public struct CodeSet<Code: VocabularyCode>: Hashable, Sendable, ExpressibleByArrayLiteral {
  package var bits: UInt128

  package init(bits: UInt128) { self.bits = bits }

  /// Creates a set of codes.
  public init(_ codes: some Sequence<Code>) {
    bits = 0
    for code in codes { bits |= Self.bit(code) }
  }

  /// Creates a set of codes.
  public init(arrayLiteral codes: Code...) { self.init(codes) }

  /// Whether the set has no code.
  public var isEmpty: Bool { bits == 0 }

  /// The codes in the order of their list.
  public var codes: [Code] {
    Code.order.codes.enumerated().filter { bits & (1 << UInt128($0.offset)) != 0 }.map(\.element)
  }

  /// Whether a code is in the set.
  public func contains(_ code: Code) -> Bool { bits & Self.bit(code) != 0 }

  /// Puts a code in.
  public mutating func insert(_ code: Code) { bits |= Self.bit(code) }

  /// Puts a code in where a condition holds.
  public mutating func insert(_ code: Code, if condition: Bool) {
    if condition { insert(code) }
  }

  /// Takes a code out.
  public mutating func remove(_ code: Code) { bits &= ~Self.bit(code) }

  package static func bit(_ code: Code) -> UInt128 { 1 << UInt128(code.ordinal) }
}
