import GovernanceModel

/// Writes what a command says, for telling two commands under one key apart.
///
/// Of the fields only the names are written: their texts must not be guessable from a digest.
package enum CommandCodec<V: Vocabulary>: Sendable {
  package static func body(of command: Command<V>) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("action", command.action.rawValue)
      json.member("actor", command.actor.rawValue)
      json.member("case", command.caseID.rawValue)
      json.key("detail")
      V.write(command.detail, to: &json)
      json.key("fields")
      json.array(command.fields) { json, field in
        json.string(field.name)
      }
      json.member("occurredAt", command.occurredAt?.description)
      json.member("role", command.role.rawValue)
      json.member("unit", command.unit?.description)
    }
    return json.bytes
  }
}
