import GovernanceModel
import GovernanceWorkflow

/// A case file as its history has left it, written down so that a later release can be held to it.
enum FoldedFile {
  /// The file as canonical JSON, sets in order.
  static func bytes<V: Vocabulary>(of file: Dossier<V>) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member(
        "bonds",
        file.bonds.map { "\($0.relation.rawValue) \($0.subject.text)" }.sorted())
      json.key("duties")
      json.array(file.duties) { json, entry in write(entry, to: &json) }
      json.member("enteredAt", file.enteredAt.description)
      json.member("facts", file.facts.codes.map(\.rawValue).sorted())
      json.member("id", file.id.rawValue)
      json.member("kind", V.kind(of: file.subject))
      json.member("lastActAt", file.lastActAt.description)
      json.member("lastRecordedAt", file.lastRecordedAt.description)
      json.member("openedAt", file.openedAt.description)
      json.member("procedure", file.procedure.description)
      json.member(
        "seats", file.seats.map { "\($0.key.rawValue) \($0.value)" }.sorted())
      json.member("state", file.state.rawValue)
      json.member("version", file.version)
    }
    return json.bytes
  }

  private static func write<V: Vocabulary>(_ entry: DutyEntry<V>, to json: inout JSONWriter) {
    json.object { json in
      json.member(
        "cards",
        entry.cards.map { card in
          "\(card.level.rawValue) \(card.imposedBy?.rawValue ?? "clock")"
            + (card.isAnnulled ? " annulled" : "")
        })
      json.member("due", entry.deadline.due?.instant.description)
      json.member("duty", entry.duty.rawValue)
      json.member("moved", entry.ledger.count)
      json.member("phase", entry.phase.rawValue)
      json.member("rule", entry.deadline.rule.rawValue)
      json.member("start", entry.deadline.start.description)
      json.member("startedIn", entry.startedIn)
    }
  }
}
