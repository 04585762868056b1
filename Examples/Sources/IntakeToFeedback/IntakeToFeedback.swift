import ArgumentParser
import FeedbackStory
import GovernanceFixtures
import GovernanceModel
import GovernanceSQLite
import GovernanceWorkflow
import StoryTelling

/// Brings one petition and one dispute from intake to feedback, on a file that outlives the program.
@main
struct IntakeToFeedback: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake-to-feedback",
    abstract: "Brings one petition and one dispute through the whole loop. 一件信访、一件纠纷的闭环。")

  @Option(help: "The SQLite file; it is made if there is none. 数据文件。")
  var store: String

  @Option(help: "The language of the output, zh or en. 输出语言。")
  var language: String = "zh"

  @Option(help: "The version of the procedure, such as shuicheng@2026.1. 流程版本。")
  var procedure: String = Procedure<CaseVocabulary>.shuicheng.id.description

  func run() async throws {
    guard let language = Language(rawValue: language) else {
      Terminal.complain(
        "没有语言 \(language):应为 zh 或 en。 There is no language \"\(language)\": expected zh or en.")
      throw ExitCode.failure
    }
    do {
      try await tell(in: language)
    } catch let error as StoreError {
      Terminal.complain(error.message[language])
      throw ExitCode.failure
    } catch let error as StoryError {
      Terminal.complain(error.message[language])
      throw ExitCode.failure
    }
  }

  private func tell(in language: Language) async throws {
    let rules = try Self.rules(of: procedure)
    let district = District.shuicheng()
    guard let county = district.county else {
      throw StoryError(zh: "没有区级中心。", en: "There is no county center.")
    }
    let store = try await SQLiteStore.open(self.store, partition: county.division.code)
    try await Loading.load(district, into: store, in: language)

    let teller = Storyteller(cases: store, directory: store, rules: rules) {
      (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    }
    let petition = try PetitionStory(in: district).steps
    let dispute = try DisputeStory(in: district).steps
    let steps = (petition + dispute).sorted { $0.moment < $1.moment }
    let offices = Set(steps.compactMap(\.command.unit))
    let snapshot = try await store.snapshot(actors: [], offices: offices)
    let names = offices.map { ($0, snapshot.office($0)?.name ?? $0.description) }
    let printer = Printer(
      Timeline(in: language, names: Dictionary(names) { first, _ in first }), language)

    try printer.head(Wording(zh: "办理", en: "What is done"))
    for step in steps {
      try printer.show(step, try await teller.tell(step))
      // Once the lead has accepted, the people concerned are told what now runs, for whom and until when.
      if step.command.action == .accept {
        try printer.show(try await teller.openDuties(after: step, names: snapshot))
      }
    }
    var isFinished = true
    for steps in [petition, dispute] {
      guard let id = steps.first?.command.caseID else { continue }
      let events = try await teller.history(of: id)
      try printer.show(id, events)
      isFinished = isFinished && events.last?.to == .closed
    }
    try await store.close()
    if !isFinished { throw ExitCode.failure }
  }

  /// The rules of the desk, under the version asked for.
  private static func rules(of version: String) throws -> DeskRules<CaseVocabulary> {
    let known = [Procedure<CaseVocabulary>.shuicheng]
    guard let procedure = known.first(where: { $0.id.description == version }) else {
      let names = known.map(\.id.description).joined(separator: ", ")
      throw StoryError(
        zh: "没有流程版本 \(version):应为 \(names)。",
        en: "There is no procedure \(version): expected \(names).")
    }
    return DeskRules(
      current: try CompiledProcedure(procedure, law: .national), calendar: .national,
      law: .national, charter: VersionTag("shuicheng-titles", "2021"), seal: .sha256)
  }
}
