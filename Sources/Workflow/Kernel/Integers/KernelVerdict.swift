/// What the kernel answers to a command: every reason against it, and what it would change.
package struct KernelVerdict: Hashable, Sendable {
  /// Every reason against it; without one it is accepted.
  package var reasons: KernelReasons = []
  /// The guards of the row that do not hold, by their places.
  package var unmet: UInt64 = 0
  /// The relations that bar whoever acts, by their places.
  package var vetoes: UInt32 = 0
  /// The row that decided, by its place in the procedure, or -1.
  package var row: Int16 = -1
  /// Where the case would stand, by the place of the state.
  package var target: Int16 = -1
  /// The kept facts that would come to hold.
  package var set: UInt128 = 0
  /// The kept facts that would cease to hold.
  package var cleared: UInt128 = 0
  /// The live duties that would end.
  package var ended: UInt64 = 0
  /// The duties that would start.
  package var started: UInt64 = 0
  /// What the conditions of the row were read against.
  package var atoms = Atoms()

  package init() {}

  package var isAccepted: Bool { reasons.isEmpty }
}
