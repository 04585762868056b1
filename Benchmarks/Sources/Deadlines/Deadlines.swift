import GovernanceModel

/// Measures how many deadlines a second one core computes, beside a limit and two peers.
@main
struct Deadlines {
  static func main() throws {
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    let bench = try DeadlineBench()
    var rates: [String: Double] = [:]
    // Interleaved, so that a slow moment of the machine falls on all of them.
    for round in 0..<7 {
      for subject in bench.subjects {
        let rate = subject.measure()
        if round > 0 { rates[subject.name] = max(rates[subject.name] ?? 0, rate) }
      }
    }
    let limit = rates["limit: add 60 on a bare integer"] ?? 0
    for subject in bench.subjects {
      let rate = rates[subject.name] ?? 0
      let share = limit > 0 ? rate / limit : 0
      print(
        "\(subject.name): \(Self.millions(rate)) M/s, \(Self.nanoseconds(rate)) ns, "
          + "\(Self.millions(share * 1_000_000)) of the limit")
    }
    let (short, long) = (rates[DeadlineBench.fiveDays] ?? 0, rates[DeadlineBench.manyDays] ?? 0)
    let growth = long > 0 ? short / long : .infinity
    print("working days, 500 against 5: \(Self.millions(growth * 1_000_000)) times the time")
    guard isCheck else { return }
    let isFast = (rates[DeadlineBench.calendarDays] ?? 0) >= 2_000_000 && short >= 1_000_000
    guard isFast, growth <= 1.5, growth >= 1 / 1.5 else { throw BenchError.tooSlow }
    print("All goals are met.")
  }

  private static func millions(_ rate: Double) -> String {
    let hundredths = Int(rate / 10_000)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func nanoseconds(_ rate: Double) -> String {
    rate > 0 ? String(Int(1_000_000_000 / rate)) : "-"
  }
}

/// Why the goals are not met.
enum BenchError: Error {
  /// A rate or a ratio is out of bounds.
  case tooSlow
  /// A rule or a day does not exist.
  case nothingToMeasure
  /// Two ways of computing one date disagree.
  case disagreement(String)
}
