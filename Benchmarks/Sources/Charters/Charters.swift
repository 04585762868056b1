import Foundation
import GovernanceFixtures
import GovernanceModel

/// Measures how long one core takes to hold a district's registers against the ten regulations, for one month,
/// three and twelve: a year should cost twelve months and no more.
@main
struct Charters {
  /// What one run over the whole district took.
  struct Run {
    let months: Int
    var centers = 0
    var lines = 0
    var findings = 0
    var seconds = 0.0
    /// The same lines only sorted into their registers: the least that any check must do.
    var sorting = 0.0

    var nanosecondsPerLine: Double { seconds * 1e9 / Double(max(1, lines)) }
  }

  static func main() throws {
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    guard let last = CivilDate(year: 2026, month: 10, day: 31) else { throw BenchError.noDay }
    let runs = [1, 3, 12].map { run(months: $0, through: last) }
    for run in runs {
      print(
        "\(run.months) months: \(run.centers) centers, \(run.lines) lines, \(run.findings) findings: "
          + "\(shown(run.seconds)) s, \(Int(run.nanosecondsPerLine)) ns a line, "
          + "\(shown(run.seconds / run.sorting)) times the sorting of the lines")
    }
    let growth = runs[2].nanosecondsPerLine / runs[0].nanosecondsPerLine
    let memory = peakMegabytes()
    print("a line in a year against one in a month: \(shown(growth)) times the time")
    print("peak memory: \(memory) MB")
    guard isCheck else { return }
    guard runs[0].centers == 220, runs[0].lines >= 200_000, runs[0].seconds <= 2, growth <= 1.5,
      memory <= 300
    else { throw BenchError.goalMissed }
    print("All goals are met.")
  }

  private static func run(months: Int, through last: CivilDate) -> Run {
    let first = last.advanced(byDays: 1 - last.day).advanced(byMonths: 1 - months)
    let period = DayRange(first, last)
    let terms = AuditTerms(period, calendar: .national)
    let clock = ContinuousClock()
    var run = Run(months: months)
    for record in District.shuicheng().registers(in: period) {
      run.centers += 1
      run.lines += record.lines.count
      // Once beforehand, so that neither pays for reading the lines for the first time.
      guard Registers(record.lines).inquiries.count < .max else { continue }
      run.sorting += seconds(clock.measure { _ = Registers(record.lines) })
      run.seconds += seconds(
        clock.measure {
          run.findings += CompiledCharter.shuicheng.findings(in: record, on: terms).count
        })
    }
    return run
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func shown(_ value: Double) -> String { String(format: "%.2f", value) }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) / 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1_048_576
    #endif
  }
}

/// Why the goals are not met.
enum BenchError: Error {
  /// A day does not exist.
  case noDay
  /// A time, a ratio or the memory is out of bounds.
  case goalMissed
}
