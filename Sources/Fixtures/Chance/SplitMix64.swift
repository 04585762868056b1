/// A seeded generator of sixty-four bits, small enough to be written again in any language.
///
/// Every village and every unit draws from a stream of its own, so that each can be made alone and
/// comes out the same whatever was made before it.
package struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  /// Creates the generator of a seed.
  package init(seed: UInt64) { state = seed }

  /// Creates the generator of a stream within a seed.
  ///
  /// - Parameters:
  ///   - seed: The seed of the whole district.
  ///   - place: The digits of the place that draws, as a number.
  ///   - purpose: What the numbers are for, so that two uses at one place stay independent.
  package init(seed: UInt64, place: UInt64, purpose: Purpose) {
    state = Self.mixed(Self.mixed(seed) ^ Self.mixed(place &+ Self.step) &+ purpose.rawValue)
  }

  /// What a stream's numbers are for.
  package enum Purpose: UInt64, Hashable, Sendable {
    /// How the totals are shared out over the villages.
    case plan
    /// The names of villages.
    case names
    /// How a village is divided into grids and units.
    case shape
    /// Who heads a unit, and since when.
    case head
    /// How many people live in each household.
    case residents
    /// What a center writes down.
    case registers
    /// Which matters come to a center, and when.
    case arrivals
    /// How long an act takes.
    case service
    /// How a matter goes on.
    case outcomes
    /// Who is away on which day.
    case absences
  }

  /// Draws sixty-four bits.
  package mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// Draws a number out of a range narrower than the integers' own.
  ///
  /// The standard library may map bits to ranges otherwise in its next release; a fixture may not.
  package mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
