import GovernanceModel
import GovernanceWorkflow

extension Dossier {
  /// Everything that the file says, as one canonical value; how the subject is told, its vocabulary knows.
  func golden(_ subject: (V.Subject) -> JSONValue) throws(WireError) -> JSONValue {
    var entries: [JSONValue] = []
    for entry in duties { entries.append(try entry.golden) }
    var object = JSONObject([
      ("bonds", Self.codes(bonds.map { "\($0.relation.rawValue) \(Self.text($0.subject))" })),
      ("case", .string(id.rawValue)), ("duties", .array(entries)),
      ("enteredAt", .string(enteredAt.description)), ("enteredIn", .number(enteredIn)),
      ("facts", Self.codes(facts.codes.map(\.rawValue))),
      ("lastActAt", .string(lastActAt.description)),
      ("lastRecordedAt", .string(lastRecordedAt.description)),
      ("openedAt", .string(openedAt.description)), ("procedure", .string(procedure.description)),
      (
        "seats",
        .object(JSONObject(seats.map { ($0.key.rawValue, .string($0.value.description)) }))
      ),
      ("state", .string(state.rawValue)), ("subject", subject(self.subject)),
      ("version", .number(version)),
    ])
    object["adoptedAt"] = adoptedAt.map { .string($0.description) }
    return .object(object)
  }

  private static func text(_ subject: Bond<V>.Subject) -> String {
    switch subject {
    case .actor(let id): id.rawValue
    case .unit(let unit): unit.description
    }
  }

  private static func codes(_ codes: [String]) -> JSONValue {
    .array(codes.sorted().map { .string($0) })
  }
}

extension DutyEntry {
  fileprivate var golden: JSONValue {
    get throws(WireError) {
      [
        "cards": .array(
          cards.map { card in
            .string(
              "\(card.level.rawValue) by \(card.imposedBy?.rawValue ?? "time") at "
                + "\(card.unit?.description ?? "-")\(card.isAnnulled ? " annulled" : "")")
          }),
        "deadline": try JSONReader.read(deadline.canonicalJSON), "duty": .string(duty.rawValue),
        "moves": .number(ledger.count), "phase": .string(phase.rawValue),
        "startedIn": .number(startedIn),
      ]
    }
  }
}
