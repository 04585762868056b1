import GovernanceModel
import GovernanceWorkflow

extension CaseSubject {
  /// What the case is about, as one canonical value.
  var golden: JSONValue {
    var object = JSONObject([
      ("calls", Self.pairs(calls.map { ($0.key.description, "\($0.value)") })),
      ("callRatings", Self.pairs(callRatings.map { ($0.key.description, "\($0.value)") })),
      ("disclosures", Self.read(disclosures)),
      ("firstAsked", Self.codes(firstAsked.holders.map(\.rawValue), sorted: false)),
      ("leads", Self.codes(leads.map(\.description))),
      ("matter", (try? JSONReader.read(matter.canonicalJSON)) ?? .null),
      ("mediators", Self.read(mediators)),
      ("representatives", Self.codes(representatives.map(\.rawValue), sorted: false)),
      ("returnedBy", Self.codes(returnedBy.map(\.description))),
      (
        "substitutions",
        Self.codes(substitutions.map { "\($0.substitute) for \($0.absent)" }, sorted: false)
      ),
      ("supports", Self.pairs(supports.map { ($0.key.description, "\($0.value)") })),
    ])
    object["severity"] = severity.map { .string($0.rawValue) }
    object["complexity"] = complexity.map { .string($0.rawValue) }
    object["order"] = order.flatMap { try? JSONReader.read($0.canonicalJSON) }
    object["openMediation"] = openMediation.map { .string($0.rawValue) }
    object["chair"] = consultation.map { .string($0.chair.description) }
    object["pendingExtension"] = pendingExtension.map { .string($0.requestedBy.rawValue) }
    object["offeredTo"] = firstAsked.offeredTo.map { .string($0.rawValue) }
    object["rating"] = rating.map { .number($0) }
    return .object(object)
  }

  private static func codes(_ codes: [String], sorted: Bool = true) -> JSONValue {
    .array((sorted ? codes.sorted() : codes).map { .string($0) })
  }

  private static func pairs(_ pairs: [(String, String)]) -> JSONValue {
    .object(JSONObject(pairs.map { ($0.0, .string($0.1)) }))
  }

  private static func read(_ values: [some WireType]) -> JSONValue {
    .array(values.map { (try? JSONReader.read($0.canonicalJSON)) ?? .null })
  }
}
