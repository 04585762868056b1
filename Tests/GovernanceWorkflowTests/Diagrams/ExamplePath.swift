import Foundation
import GovernanceModel
import GovernanceWorkflow

/// The case whose path the docs show: a petition that is answered late, and closed when its window is over.
enum ExamplePath {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/diagrams")

  static func events() throws -> [CaseEvent] {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    trial.now = at("2026-03-03 10:00")
    try trial.accept()
    try trial.act(
      .giveNotice, by: "land", as: .handler, at: Village.landOffice,
      .notice(Notice(answering: .acceptance, proof: Village.id("notice-1"))))
    trial.now = at("2026-05-12 10:00")
    try trial.submit()
    // Whoever handles a matter does not verify it: it is refused, and no step of the path.
    try trial.act(.verify, by: "land", as: .verifier, at: Village.landOffice, .verification(.party))
    try trial.verify()
    trial.now = at("2026-05-13 10:00")
    try trial.deliver()
    trial.now = at("2026-06-16 09:00")
    try trial.close()
    return trial.events
  }

  /// The lines of a history, with what a path shows and nothing else.
  static func lines(_ events: [CaseEvent]) -> String {
    events.map { event in
      var json = JSONWriter()
      json.object { json in
        json.member("action", event.action.rawValue)
        let codes = [("ended", event.changes.ended), ("overdue", event.changes.overdue)]
        if event.role == .clock, codes.contains(where: { !$0.1.isEmpty }) {
          json.key("body")
          json.object { json in
            json.key("changes")
            json.object { json in
              for (name, duties) in codes where !duties.isEmpty {
                json.key(name)
                json.array(duties) { json, duty in json.string(duty.rawValue) }
              }
            }
          }
        }
        json.member("occurredAt", event.occurredAt.description)
        json.member("role", event.role.rawValue)
        json.member("to", event.to.rawValue)
      }
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }.joined()
  }
}
