package import GovernanceModel

/// A case file as integers: everything that a decision reads of it, and no name.
///
/// Offices and people are numbers that whoever asks has given them (``KernelNames``).
package struct KernelCase: Hashable, Sendable {
  /// Where it stands, by the place of the state; -1 while there is no case.
  package var state: Int16 = -1
  /// The number of its last event.
  package var version: Int32 = 0
  /// By which event it came to where it stands.
  package var enteredIn: Int32 = 0
  /// The kept facts that hold.
  package var facts: UInt128 = 0
  /// The duties that are live.
  package var live: UInt64 = 0
  /// The duties that are overdue.
  package var overdue: UInt64 = 0
  /// Every duty that ever started, in order of start.
  package var duties: [KernelDuty] = []
  /// The office in each seat, by the place of the seat; -1 where there is none.
  package var seats: [Int32]
  /// By which event it came there, by the place of the seat.
  package var seatedIn: [Int32]
  /// The relations of people and offices to it.
  package var bonds: [KernelBond] = []
  /// When somebody last acted.
  package var lastActAt = Instant(milliseconds: 0)
  /// When its last event was recorded.
  package var lastRecordedAt = Instant(milliseconds: 0)

  /// Creates what stands before the first act.
  package init(seats: Int) {
    self.seats = [Int32](repeating: -1, count: seats)
    seatedIn = [Int32](repeating: 0, count: seats)
  }

  /// Makes it what stands before the first act, and keeps its room.
  package mutating func reset() {
    (state, version, enteredIn) = (-1, 0, 0)
    (facts, live, overdue) = (0, 0, 0)
    duties.removeAll(keepingCapacity: true)
    bonds.removeAll(keepingCapacity: true)
    for seat in seats.indices { (seats[seat], seatedIn[seat]) = (-1, 0) }
  }

  package var atoms: Atoms { Atoms(facts: facts, live: live, overdue: overdue) }

  /// Changes the live duty of a place, if there is one.
  mutating func update(_ duty: UInt8, _ change: (inout KernelDuty) -> Void) {
    var index = duties.count - 1
    while index >= 0 {
      if duties[index].duty == duty, duties[index].phase != .ended {
        change(&duties[index])
        note(duties[index])
        return
      }
      index -= 1
    }
  }

  /// Ends the live duties of a mask.
  mutating func end(_ mask: UInt64) {
    guard mask != 0 else { return }
    for index in duties.indices
    where duties[index].bit & mask != 0 && duties[index].phase != .ended {
      duties[index].phase = .ended
    }
    live &= ~mask
    overdue &= ~mask
  }

  mutating func start(_ duty: KernelDuty) {
    duties.append(duty)
    live |= duty.bit
  }

  private mutating func note(_ entry: KernelDuty) {
    live = entry.phase == .ended ? live & ~entry.bit : live | entry.bit
    overdue = entry.phase == .overdue ? overdue | entry.bit : overdue & ~entry.bit
  }
}
