/// Takes down the steps of a computation, or lets them pass.
///
/// One algorithm serves both, so that the date without its derivation cannot differ from the date
/// with it; where nobody listens, no step is ever made.
protocol StepRecorder {
  /// Takes down a step.
  mutating func note(_ step: @autoclosure () -> DerivationStep)
  /// Takes down several steps.
  mutating func noteAll(_ steps: () -> [DerivationStep])
}

/// Keeps every step.
struct StepList: StepRecorder {
  private(set) var steps: [DerivationStep] = []

  mutating func note(_ step: @autoclosure () -> DerivationStep) { steps.append(step()) }

  mutating func noteAll(_ steps: () -> [DerivationStep]) { self.steps += steps() }
}

/// Lets every step pass unmade.
struct NoSteps: StepRecorder {
  mutating func note(_ step: @autoclosure () -> DerivationStep) {}

  mutating func noteAll(_ steps: () -> [DerivationStep]) {}
}
