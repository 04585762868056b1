/// Where a case can stand, as far as an exploration looks at it: its state, and what it tells apart beside.
///
/// What is not looked at is nought, so that standings which differ in nothing else are one.
package struct Standing: Hashable, Sendable {
  /// The kept facts that hold.
  package var facts: UInt64 = 0
  /// The duties that are live.
  package var live: UInt64 = 0
  /// The duties that are overdue.
  package var overdue: UInt64 = 0
  /// The state and the small numbers, side by side.
  private var rest: UInt64 = 0

  package init(state: Int) { self.state = state }

  /// What conditions can ask of it.
  package var atoms: Atoms { Atoms(facts: UInt128(facts), live: live, overdue: overdue) }

  /// The place of the state.
  package var state: Int {
    get { Int(rest & 0xFF) }
    set { rest = rest & ~0xFF | UInt64(truncatingIfNeeded: newValue) & 0xFF }
  }

  /// Whether the duty in view was warned of and is not overdue.
  package var isWarned: Bool {
    get { flag(8) }
    set { set(8, newValue) }
  }

  /// Whether the duty in view has ever started.
  package var hasStarted: Bool {
    get { flag(9) }
    set { set(9, newValue) }
  }

  /// Whether its people have been answered since the case began, or began anew.
  package var hasFeedback: Bool {
    get { flag(10) }
    set { set(10, newValue) }
  }

  /// The level of supervision on the duty in view, from 0.
  package var level: Int {
    get { Int(rest >> 11 & 0x3) }
    set { rest = rest & ~(0x3 << 11) | (UInt64(truncatingIfNeeded: newValue) & 0x3) << 11 }
  }

  /// The deemed acts whose duty has started in the present state.
  package var armed: UInt64 {
    get { rest >> 16 & 0xFF }
    set { rest = rest & ~(0xFF << 16) | (newValue & 0xFF) << 16 }
  }

  /// The seats that an office has taken.
  package var seats: UInt64 {
    get { rest >> 48 }
    set { rest = rest & ~(0xFFFF << 48) | newValue << 48 }
  }

  /// A small number, up to 15: first how many parts of each join are open, then how often something has
  /// been done.
  package func count(_ place: Int) -> Int { Int(rest >> (24 + 4 * UInt64(place)) & 0xF) }

  package mutating func setCount(_ place: Int, _ count: Int) {
    let shift = 24 + 4 * UInt64(place)
    rest = rest & ~(0xF << shift) | (UInt64(truncatingIfNeeded: count) & 0xF) << shift
  }

  /// How many small numbers there is room for.
  package static let mostCounts = 6

  private func flag(_ bit: UInt64) -> Bool { rest >> bit & 1 != 0 }

  private mutating func set(_ bit: UInt64, _ value: Bool) {
    rest = value ? rest | 1 << bit : rest & ~(1 << bit)
  }

  /// A number that differs for most standings that differ.
  var mixed: UInt64 {
    var hash = facts &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32) ^ live) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 29) ^ overdue) &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ (hash >> 31) ^ rest) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}
