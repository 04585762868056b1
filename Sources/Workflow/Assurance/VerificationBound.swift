/// How far a verifier counts what may be done any number of times.
///
/// What has reached its bound stands for that often and more, so that nothing beyond is left out: it is only
/// not told apart.
public struct VerificationBound: Hashable, Sendable {
  /// How many parts of one join, such as orders to supporting offices, are told apart.
  public let openParts: Int
  /// How often whatever is counted, such as mediations and returns, is told apart.
  public let repetitions: Int

  /// Creates a bound; each number is at least 1 and at most 15.
  public init(openParts: Int, repetitions: Int) {
    self.openParts = min(max(openParts, 1), 15)
    self.repetitions = min(max(repetitions, 1), 15)
  }

  /// Three open orders, two mediations and two returns.
  public static let standard = VerificationBound(openParts: 3, repetitions: 2)
}
