/// Why the run says nothing.
enum DecisionFault: Error {
  /// A name is none.
  case noSuchName
  /// A command was refused that must be accepted, or the other way round.
  case wronglyDecided(String)
  /// Two programs do not find the same due days.
  case disagreement(String)
  /// A rate is below its floor.
  case tooSlow
}
