/// A procedure and what is claimed of it in bits: all that explorations need to know.
struct AssuranceTable: Sendable {
  /// Parts that are opened and closed, and what waits for them.
  struct Join: Sendable {
    /// The fact that holds while a part is open.
    let fact: UInt128
    let opens: Set<Int>
    let closes: Set<Int>
  }

  /// Something that is done again and again.
  struct Count: Sendable {
    let actions: Set<Int>
    let limit: Int
  }

  /// An act that counts as done when a duty has fallen due.
  struct Deemed: Sendable {
    let action: Int
    let duty: UInt64
  }

  var rows: [AssuranceRow] = []
  /// The rows of each state, and those that open a case at the end.
  var rowsByState: [[Int]] = []
  var opening: [Int] = []
  var terminal: UInt64 = 0
  var keptFacts: UInt128 = 0
  var survivors: UInt64 = 0
  var handlingClocks: UInt64 = 0
  var obligations: UInt64 = 0
  var windows: UInt64 = 0
  var deemed: [Deemed] = []
  var truths: [CompiledGuard.Clause] = []
  var joins: [Join] = []
  var mostOpen = 0
  var counts: [Count] = []
  var feedback: UInt64 = 0
  var renewals: Set<Int> = []
  /// The acts by which people raise supervision, and annul it.
  var raising: Int?
  var annulling: Int?

  /// The duties whose lapse makes something count as done.
  var deemedDuties: UInt64 { deemed.reduce(0) { $0 | $1.duty } }

  func isTerminal(_ state: Int) -> Bool { terminal >> UInt64(state) & 1 != 0 }
}
