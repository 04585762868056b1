import GovernanceConformance
import GovernanceModel

/// A subject that says what it was told to say, by the case that is asked for.
struct ScriptedSubject: ConformanceSubject {
  var name = "Small"
  var vendor = "Somebody"
  var version = "1.2.0"
  var profiles: [Profile] = [.cases, .deadlines]
  var deviations: [SubjectDescription.Deviation] = []
  var answers: [String: SubjectAnswer] = good
  /// What it says where a case is asked for that it was told nothing about.
  var otherwise = SubjectAnswer.done

  /// What a subject says that does everything right.
  static let good: [String: SubjectAnswer] = [
    "SGC-P1-001a": .ok(["state": "open", "version": 3]),
    "SGC-P1-001b": .rejected(SubjectRejection(code: "unmet")),
    "SGC-P2-001a": .ok(["due": "2026-03-05"]), "SGC-P2-001b": .ok(["due": "2026-03-06"]),
  ]

  /// A subject that does everything right but for some cases.
  static func but(_ answers: [String: SubjectAnswer]) -> ScriptedSubject {
    ScriptedSubject(answers: good.merging(answers) { $1 })
  }

  /// It refuses nothing, cannot tell deadlines, and says so.
  static let flawed = but([
    "SGC-P1-001b": .ok(["state": "closed"]),
    "SGC-P2-001a": .unsupported(capability: "query.deadlines"),
  ])

  /// What it does not refuse for want of it.
  private var capabilities: [String] {
    let lacking = (Array(answers.values) + [otherwise]).compactMap { answer in
      if case .unsupported(let capability) = answer { capability } else { nil }
    }
    return MessageKind.capabilities.filter { !lacking.contains($0) }
  }

  func handle(_ request: SubjectRequest) async -> SubjectAnswer {
    switch request.kind {
    case .describe:
      .ok(
        SubjectDescription(
          name: name, vendor: vendor, version: version, language: "Swift", profiles: profiles,
          capabilities: capabilities, deviations: deviations
        ).json)
    case .events: .ok(["next": "c-1", "events": []])
    case .query: (try? request.body.text("case")).flatMap { answers[$0] } ?? otherwise
    default: .done
    }
  }
}
