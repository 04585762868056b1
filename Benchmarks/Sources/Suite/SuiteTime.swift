import Foundation
import GovernanceConformance
import GovernanceFixtures
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow

/// Measures how long the whole suite takes in process, by profile: whoever develops against it runs it often.
@main
struct SuiteTime {
  /// The most that the whole suite may take, in seconds.
  static let limit = 20.0

  static func main() async throws {
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    guard let county = DivisionCode("520204000000") else { throw BenchError.noCounty }
    let clock = ContinuousClock()
    let begun = clock.now
    let suite = try SuiteRun.published()
    let reading = seconds(begun.duration(to: clock.now))
    let profiles = Profile.allCases.filter { !$0.isReserved }
    let subject = try DeskSubject(
      SubjectDescription(
        name: "governance-kit", vendor: "Governance Kit", version: Suite.version, language: "Swift",
        profiles: profiles),
      seal: .forTests,
      make: { () async throws(StoreError) in MemoryStore(partition: county) })
    var (running, isWhole) = (0.0, true)
    for profile in profiles {
      let start = clock.now
      let report = try await suite.report(
        on: InProcessTransport(subject), Selection(profiles: [profile]),
        in: RunEnvironment(
          startedAt: Instant(milliseconds: 0), transport: "in-process", system: "-", reproduce: "-")
      ).get()
      let took = seconds(start.duration(to: clock.now))
      let messages = report.results.reduce(0) { $0 + $1.transcript.count }
      running += took
      isWhole = isWhole && report.outcome == .pass
      print(
        "\(profile.rawValue): \(report.results.count) vectors, \(messages) messages, \(report.outcome.rawValue): "
          + "\(shown(took)) s, \(Int(Double(messages) / took)) messages a second")
    }
    print("reading the suite: \(shown(reading)) s; running it: \(shown(running)) s")
    print("of the limit of \(Int(limit)) s: \(shown((reading + running) / limit))")
    guard isCheck else { return }
    guard isWhole, reading + running <= limit else { throw BenchError.goalMissed }
    print("All goals are met.")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func shown(_ value: Double) -> String { String(format: "%.2f", value) }
}

/// Why the goals are not met.
enum BenchError: Error {
  /// The county has no code.
  case noCounty
  /// The suite takes too long, or the reference implementation does not pass it.
  case goalMissed
}
