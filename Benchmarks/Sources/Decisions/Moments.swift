import GovernanceModel

/// When the commands of each case happen: ten minutes apart, and the last one after the window.
struct Moments {
  private let first: Int64
  private static let step: Int64 = 600_000
  /// Thirty days and the longest run of days of rest behind them.
  private static let window: Int64 = 45 * 86_400_000

  init() throws {
    guard let day = CivilDate(year: 2022, month: 5, day: 2) else { throw DecisionFault.noSuchName }
    first = Instant.start(of: day).milliseconds
  }

  /// The moment of a command, in milliseconds; cases begin over four years without a pattern.
  func milliseconds(of command: Int, in index: Int) -> Int64 {
    let start =
      first + Int64(index &* 7919 % 1500) * 86_400_000 + Int64(index % 22) * 3_600_000
    return start + Int64(command) * Self.step + (command == 7 ? Self.window : 0)
  }
}
