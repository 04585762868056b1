public import GovernanceModel

/// A report in a registry, and how it stands there.
public struct RegistryEntry: Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// The system, or nothing where the file holds no report.
  public let subject: SubjectDescription?
  /// When it was run, as the report says.
  public let startedAt: Instant?
  /// How it stands.
  public let standing: RegistryStanding
  /// The verdicts on what the system claims, as they were computed again; none where it is rejected or expired.
  public let verdicts: [ProfileVerdict]
  /// Why it stands no better, one sentence each.
  public let reasons: [Wording]

  /// Creates an entry.
  init(
    _ file: String, _ report: ConformanceReport?, _ standing: RegistryStanding,
    verdicts: [ProfileVerdict] = [], reasons: [Wording] = []
  ) {
    self.init(
      file, report?.subject, report?.environment.startedAt, standing, verdicts: verdicts,
      reasons: reasons)
  }

  private init(
    _ file: String, _ subject: SubjectDescription?, _ startedAt: Instant?,
    _ standing: RegistryStanding, verdicts: [ProfileVerdict], reasons: [Wording]
  ) {
    self.file = file
    self.subject = subject
    self.startedAt = startedAt
    self.standing = standing
    self.verdicts = verdicts
    self.reasons = reasons
  }

  /// The entry where a later report of the same system is there.
  func superseded(by file: String) -> RegistryEntry {
    RegistryEntry(
      self.file, subject, startedAt, .superseded, verdicts: verdicts,
      reasons: [
        Wording(zh: "同一系统有更新的报告:\(file)。", en: "A later report of the same system is \(file).")
      ])
  }

  /// The day in China on which it was run, as the report says.
  public var made: CivilDate? { startedAt?.civilDate }

  /// The entry as JSON.
  public var json: JSONValue {
    var object = JSONObject([
      ("file", .string(file)), ("standing", .string(standing.rawValue)),
      ("profiles", .array(verdicts.map(\.json))),
      (
        "reasons",
        .array(
          reasons.map {
            JSONValue.object(JSONObject([("zh", .string($0.zh)), ("en", .string($0.en))]))
          })
      ),
    ])
    object["subject"] = subject?.json
    object["made"] = made.map { .string($0.description) }
    return .object(object)
  }
}
