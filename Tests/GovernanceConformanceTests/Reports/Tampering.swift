import GovernanceConformance
import GovernanceModel
import Testing

/// A change to a report that nobody who ran the suite would find in it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What it must be found as.
  let code: ReportFinding.Code
  let change: @Sendable (JSONValue) -> JSONValue

  init(
    _ name: String, _ code: ReportFinding.Code,
    _ change: @escaping @Sendable (JSONValue) -> JSONValue
  ) {
    testDescription = name
    self.code = code
    self.change = change
  }

  private static let passing = "results/id=SGC-P1-001a"
  private static let failing = "results/id=SGC-P1-001b"
  private static let skipping = "results/id=SGC-P2-001a"
  private static let binding = "results/id=SGC-P1-002a"

  /// What can be done to the report on the flawed subject.
  static let all: [Tampering] = results + transcripts + membership + verdicts + heads

  private static let results = [
    Tampering("a failure is called a pass", .outcome) {
      $0.setting("\(failing)/outcome", "passed").setting("\(failing)/failure", nil)
    },
    Tampering("a skip is called a pass", .outcome) {
      $0.setting("\(skipping)/outcome", "passed").setting("\(skipping)/lacking", nil)
    },
    Tampering("a pass is called a failure", .outcome) {
      $0.setting("\(passing)/outcome", "failed")
    },
    Tampering("a vector fails in another step", .failure) {
      $0.setting("\(failing)/failure/step", 2)
    },
    Tampering("a vector fails at another path", .failure) {
      $0.setting("\(failing)/failure/path", "result.state")
    },
    Tampering("something else was expected", .failure) {
      $0.setting("\(failing)/failure/expected", ["rejected": ["code": "other"]])
    },
    Tampering("a failure is told in other words", .failure) {
      $0.setting("\(failing)/failure/sentence/en", "All is well.")
    },
    Tampering("a failure is not told", .failure) { $0.setting("\(failing)/failure", nil) },
    Tampering("a pass is told as a failure, too", .failure) { report in
      report.changed("\(passing)/failure") { _ in
        [
          "step": 1, "sent": true, "path": "", "expected": true,
          "sentence": ["zh": "错", "en": "wrong"],
        ]
      }
    },
    Tampering("another capability is missing", .lacking) {
      $0.setting("\(skipping)/lacking", "restart")
    },
    Tampering("a failure lacks a capability", .lacking) {
      $0.setting("\(failing)/lacking", "restart")
    },
  ]

  private static let transcripts = [
    Tampering("a good answer is made a bad one", .outcome) {
      $0.setting("\(passing)/transcript/last/answer/result/state", "closed")
    },
    Tampering("a bad answer is made a good one", .outcome) {
      $0.setting("\(failing)/transcript/last/answer", ["type": "rejected", "code": "unmet"])
    },
    Tampering("a bad answer is made another bad one", .failure) {
      $0.setting("\(failing)/transcript/last/answer", ["type": "rejected", "code": "other"])
    },
    Tampering("an answer is made a crash", .outcome) {
      $0.setting("\(passing)/transcript/last/answer", nil)
        .setting("\(passing)/transcript/last/fault", "crashed")
    },
    Tampering("an answer is of no kind", .answer) {
      $0.setting("\(passing)/transcript/last/answer/type", "fine")
    },
    Tampering("a fault has no name that there is", .answer) {
      $0.setting("\(passing)/transcript/last/answer", nil)
        .setting("\(passing)/transcript/last/fault", "tired")
    },
    Tampering("another question was asked", .message) {
      $0.setting("\(passing)/transcript/last/send/case", "another")
    },
    Tampering("it was asked in another spelling", .message) {
      $0.setting("\(passing)/transcript/last/spelling", "reversed")
    },
    Tampering("another cursor was handed on", .message) {
      $0.setting("\(binding)/transcript/1/answer/result/next", "c-2")
    },
    Tampering("the first message is dropped", .message) {
      $0.setting("\(binding)/transcript/0", nil)
    },
    Tampering("the last message is dropped", .tooShort) {
      $0.setting("\(binding)/transcript/last", nil)
    },
    Tampering("the transcript is dropped", .tooShort) { $0.setting("\(binding)/transcript", []) },
    Tampering("a message is added", .tooLong) {
      $0.changed("\(binding)/transcript") {
        $0?.adding(["send": ["type": "events"], "answer": ["type": "ok", "result": [:]]])
      }
    },
    Tampering("a failure goes on", .tooLong) {
      $0.changed("\(failing)/transcript") {
        $0?.adding(["send": ["type": "bye"], "answer": ["type": "ok", "result": [:]]])
      }
    },
  ]
}

extension Tampering {
  private static let extra: JSONValue = [
    "id": "SGC-P1-009a", "outcome": "passed", "milliseconds": 1, "transcript": [],
  ]

  fileprivate static let membership = [
    Tampering("a failure is left out", .missing) { $0.setting(failing, nil) },
    Tampering("a pass is left out", .missing) { $0.setting(passing, nil) },
    Tampering("a vector is there twice", .doubled) { report in
      report.changed("results") { results in
        report.at(passing).flatMap { results?.adding($0) }
      }
    },
    Tampering("a failure stands behind a pass of its name", .doubled) { report in
      report.changed("results") { results in
        results?.adding([
          "id": "SGC-P1-001b", "outcome": "passed", "milliseconds": 1, "transcript": [],
        ])
      }
    },
    Tampering("a vector is made up", .unknownVector) {
      $0.changed("results") { $0?.adding(extra) }
    },
    Tampering("a vector of a profile that is not claimed passes", .notClaimed) {
      $0.changed("results") { $0?.adding(extra.setting("id", "SGC-P3-001a")) }
    },
    Tampering("a claim is taken back", .notClaimed) { $0.setting("subject/profiles", ["P1"]) },
    Tampering("a claim is added", .missing) { $0.setting("subject/profiles", ["P1", "P2", "P3"]) },
    Tampering("the selection is narrowed to a name", .notSelected) {
      $0.setting("selection/only", ["SGC-P1-00*a"])
    },
    Tampering("the selection is narrowed to a profile", .notClaimed) {
      $0.setting("selection/profiles", ["P1"])
    },
    Tampering("a failure was not run", .leftOut) {
      $0.setting("\(failing)/outcome", "notRun").setting("\(failing)/failure", nil)
        .setting("\(failing)/transcript", [])
    },
    Tampering("a vector that was spoken about was not run", .outcome) {
      $0.setting("\(passing)/outcome", "notRun")
    },
  ]

  fileprivate static let verdicts = [
    Tampering("a partial profile is called conformant", .verdict) {
      $0.setting("profiles/profile=P1/verdict", "conformant")
    },
    Tampering("a profile that is not claimed is called conformant", .verdict) {
      $0.setting("profiles/profile=P3/verdict", "conformant")
    },
    Tampering("a profile is left out", .verdict) { $0.setting("profiles/profile=P2", nil) },
    Tampering("a profile is there twice", .verdict) { report in
      report.changed("profiles") { profiles in
        report.at("profiles/profile=P1").flatMap {
          profiles?.adding($0.setting("verdict", "conformant"))
        }
      }
    },
    Tampering("more passes are counted", .counts) {
      $0.setting("profiles/profile=P1/counts/passed", 3)
    },
    Tampering("skips are not counted", .counts) {
      $0.setting("profiles/profile=P2/counts/skipped", 0)
    },
    Tampering("more failures are known", .known) { $0.setting("profiles/profile=P1/known", 2) },
    Tampering("a known failure is removed", .known) { $0.setting("known", []) },
    Tampering("a known failure is removed from under its verdict", .verdict) {
      $0.setting("known", [])
    },
    Tampering("a known failure has no link", .entry) { $0.setting("known/0/link", "") },
    Tampering("a known failure is of no vector", .entry) { $0.setting("known/0/pattern", "") },
    Tampering("the known failures find a fault", .knownFindings) {
      $0.setting("knownFindings", [["code": "unmatched", "entry": "SGC-P1-001b"]])
    },
    Tampering("a known failure has expired and nobody says so", .knownFindings) {
      $0.setting("known/0/expires", "2026-01-01")
    },
    Tampering("a requirement is called kept", .requirement) {
      $0.setting("requirements/id=SGC-P1-001/outcome", "passed")
    },
    Tampering("a requirement loses a vector", .requirement) {
      $0.setting("requirements/id=SGC-P1-001/vectors/1", nil)
    },
    Tampering("a requirement is left out", .requirement) {
      $0.setting("requirements/id=SGC-P2-001", nil)
    },
    Tampering("a requirement is made up", .requirement) {
      $0.changed("requirements") {
        $0?.adding(["id": "SGC-P1-099", "outcome": "passed", "vectors": []])
      }
    },
    Tampering("as a whole it is called a pass", .whole) { $0.setting("outcome", "pass") },
  ]

  fileprivate static let heads = [
    Tampering("the digest is another", .digest) { $0.setting("digest", "0") },
    Tampering("the suite is another", .suite) { $0.setting("suite", "9.9.9") },
    Tampering("the specification is another", .specification) {
      $0.setting("specification", "0.0")
    },
    Tampering("the protocol is another", .protocol) { $0.setting("protocol", "2") },
    Tampering("the schemas are others", .schemas) { $0.setting("schemas", "9.9") },
    Tampering("the regulations are others", .regulations) {
      $0.setting("regulations", "elsewhere@2026.1")
    },
    Tampering("the subject is a branch", .description) { $0.setting("subject/version", "main") },
    Tampering("the subject makes another claim than it did", .description) {
      $0.setting("subject/profiles", ["P1"])
    },
    Tampering("the subject forgets what it deviates from", .description) {
      $0.setting(
        "describe/answer/result/deviations",
        [["requirement": "SGC-P1-002", "link": "https://example.org", "since": "1"]])
    },
    Tampering("the subject never described itself", .description) {
      $0.setting("describe/answer", nil).setting("describe/fault", "crashed")
    },
    Tampering("the subject was asked something else", .description) {
      $0.setting("describe/send/protocol", "2")
    },
    Tampering("the subject follows no such specification", .description) {
      $0.setting("subject/specification", ["9.9"])
    },
    Tampering("stores were asked over a pipe", .description) {
      $0.setting("subject/profiles", ["P1", "P2", "P8"]).setting("environment/transport", "stdio")
    },
  ]
}

extension JSONValue {
  /// What stands in a place.
  fileprivate func at(_ path: String) -> JSONValue? {
    var found: JSONValue?
    _ = changed(path) {
      found = $0
      return $0
    }
    return found
  }
}
