@testable import GovernanceExchange

/// Seeded chance (SplitMix64), so that a failure can be seen again.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// Whatever people and machines put into a cell.
  mutating func text(upTo most: Int = 12) -> String {
    let signs = Array("水城区户,;\t\"'\n\r =+-@a1䶮𠀀é ")
    return String((0..<below(most + 1)).map { _ in one(of: signs) })
  }

  static func unshielded(_ text: String) -> String { CSVCell.plain(text) }
}
