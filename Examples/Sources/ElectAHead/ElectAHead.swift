import ArgumentParser
import Foundation
import GovernanceModel
import GovernanceSQLite
import GovernanceWorkflow

/// Elects the head of a household unit, on a file that outlives the program: killed at any step and run again, it
/// goes on where it stopped.
@main
struct ElectAHead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elect-a-head",
    abstract:
      "Elects the head of a household unit, from the announcement to the resignation. 联户长选举。")

  @Option(help: "The SQLite file; it is made if there is none. 数据文件。")
  var store: String

  @Option(help: "The language of the output, zh or en. 输出语言。")
  var language: String = "zh"

  @Option(help: "Kills itself as soon as so many acts were printed. 输出若干动作后强行终止。")
  var killAfter: Int?

  func validate() throws {
    guard Language(rawValue: language) != nil else {
      throw ValidationError(
        "There is no language \"\(language)\": expected zh or en. 没有该语言:应为 zh 或 en。")
    }
  }

  func run() async throws {
    let language = Language(rawValue: language) ?? .zh
    let story = try ElectionStory()
    let store = try await SQLiteStore.open(self.store, partition: try ElectionStory.county())
    try await store.load([try ElectionStory.directory()]) { _ in }
    let rules = DeskRules(
      current: try CompiledProcedure(.householdHeadElection, law: .national), calendar: .national,
      law: .national, charter: VersionTag("shuicheng-titles", "2021"), seal: .sha256)

    var (printed, last) = (0, 0)
    for step in story.steps {
      let desk = ElectionDesk(cases: store, directory: store, rules: rules) {
        step.moment
      } salt: {
        (0..<16).map { _ in UInt8.random(in: .min ... .max) }
      }
      let known = try await desk.history(of: step.command.caseID).count
      let decision = try await desk.perform(step.command)
      if let refusal = decision.refusal {
        say("✗ \(step.command.caseID)  \(refusal.reasons.map { $0.wording[language] })")
        throw ExitCode.failure
      }
      for event in decision.events {
        let mark = event.version <= known ? "·" : "✓"
        say("\(mark) \(event.caseID) #\(event.version)  \(line(event, language))")
        printed += 1
        last = event.version
        if printed == killAfter { kill(getpid(), SIGKILL) }
      }
    }
    let history = try await store.history(of: try ElectionStory.mandate(), after: 0)
    try await store.close()
    guard history.count == last else { throw ExitCode.failure }
    say("= \(history.count)")
  }

  private func line(_ event: ElectionEvent, _ language: Language) -> String {
    let (who, what) = (event.role.wording[language], event.action.wording[language])
    return "\(event.occurredAt.civilDate) \(who) \(what) → \(event.to.wording[language])"
  }

  /// Writes a line at once: it stands for an act that is stored, and must not be lost in a buffer.
  private func say(_ line: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
  }
}
