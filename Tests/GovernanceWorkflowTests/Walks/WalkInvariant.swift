/// A rule that holds after every step of every walk.
struct WalkInvariant: Sendable {
  let name: String
  /// The rule as a sentence.
  let says: String
  /// What was found instead, or nothing where it holds.
  let found: @Sendable (WalkMoment) -> String?

  init(_ name: String, _ says: String, _ found: @escaping @Sendable (WalkMoment) -> String?) {
    self.name = name
    self.says = says
    self.found = found
  }

  static let all: [WalkInvariant] = ownership + clocks + standing + record + kernel + claims
}
