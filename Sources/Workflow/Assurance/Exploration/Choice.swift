/// One thing that can come of a row, and an example of what the command has to offer for it.
struct Choice: Hashable, Sendable {
  /// The facts told apart that hold afterwards though they did not have to, and those that do not.
  let set: UInt64
  let cleared: UInt64
  /// The duties that start, and those that end, of the ones followed.
  let started: UInt64
  let ended: UInt64
  /// The facts that hold while the row is decided, of those that it decides or that are offered.
  let offered: UInt128
  /// Whether it rests on what is told apart and offered alone, and on nothing that was left out.
  let isCertain: Bool

  func hasSameEffect(as other: Choice) -> Bool {
    set == other.set && cleared == other.cleared && started == other.started
      && ended == other.ended
  }
}
