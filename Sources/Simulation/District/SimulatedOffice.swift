import GovernanceModel
import GovernanceWorkflow

/// An office of the simulation: what the directory says of it, and where it is counted.
struct SimulatedOffice {
  let office: Office
  /// What kind of place it is, which decides who works there.
  let place: Assumption.Place
  /// The number of the office above it, or -1.
  let superior: Int32
  /// The level at which what it settles is settled.
  let level: ResolutionLevel
}
