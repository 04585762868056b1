import ArgumentParser
import ElectionStory
import GovernanceFixtures
import GovernanceModel
import GovernanceSQLite
import GovernanceWorkflow
import StoryTelling

/// Brings one mandate of a household head from its announcement to its successor, on a file.
@main
struct ElectAHead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elect-a-head",
    abstract: "Elects a household head, up to the next election. 一任联户长,从选举到补选。")

  @Option(help: "The SQLite file; it is made if there is none. 数据文件。")
  var store: String

  @Option(help: "The language of the output, zh or en. 输出语言。")
  var language: String = "zh"

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
    let district = District.shuicheng()
    guard let county = district.county else {
      throw StoryError(zh: "没有区级中心。", en: "There is no county center.")
    }
    let story = try ElectionStory(in: district)
    let store = try await SQLiteStore.open(self.store, partition: county.division.code)
    // The directory is loaded whole or not at all.
    if try await store.counts().households == 0 { try await store.load(story.batches) { _ in } }

    let rules = DeskRules(
      current: try CompiledProcedure(.householdHeadElection, law: .national), calendar: .national,
      law: .national, charter: VersionTag("shuicheng-titles", "2021"), seal: .sha256)
    let teller = Storyteller(cases: store, directory: store, rules: rules) {
      (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    }
    let snapshot = try await store.snapshot(actors: [], offices: story.units)
    let names = story.units.map { ($0, snapshot.office($0)?.name ?? $0.description) }
    let printer = Printer(
      Timeline(in: language, names: Dictionary(names) { first, _ in first }), language)

    try printer.head(Wording(zh: "办理", en: "What is done"))
    for step in story.steps { try printer.show(step, try await teller.tell(step)) }
    for id in [story.mandate, story.successor] {
      try printer.show(id, try await teller.history(of: id))
    }
    let end = try await teller.history(of: story.mandate).last
    try await store.close()
    if end?.action != .nameSuccessor { throw ExitCode.failure }
  }
}
