import GovernanceModel

/// The members of the larger details, keys in order.
enum CaseDetailWriter {
  static func write(_ detail: Registration, to json: inout JSONWriter) {
    json.member("hasOwnNoticeRules", detail.hasOwnNoticeRules)
    json.key("matter")
    detail.matter.write(to: &json)
    json.member("parties", detail.parties.map(\.rawValue))
    json.member("receiving", detail.receiving.description)
    json.member("type", "registration")
  }

  static func write(_ detail: Assessment, to json: inout JSONWriter) {
    if !detail.accused.isEmpty { json.member("accused", detail.accused.map(\.rawValue)) }
    if !detail.accusedUnits.isEmpty {
      json.member("accusedUnits", detail.accusedUnits.map(\.description))
    }
    json.member("complexity", detail.complexity.rawValue)
    json.member("isRestricted", detail.isRestricted)
    json.member("petitionClass", detail.petitionClass?.code)
    json.member("searchedDuplicates", detail.searchedDuplicates)
    json.member("severity", detail.severity.rawValue)
    json.member("type", "assessment")
  }

  static func write(_ detail: MediationStart, to json: inout JSONWriter) {
    json.member("consenting", detail.consenting.map(\.rawValue))
    json.member("kind", detail.kind.rawValue)
    // An accepted start has none; what is kept of a case never names who refused.
    if !detail.refusing.isEmpty { json.member("refusing", detail.refusing.map(\.rawValue)) }
    json.member("type", "mediation")
  }

  static func write(_ detail: Submission, to json: inout JSONWriter) {
    json.member("document", detail.document.rawValue)
    json.member("evidence", detail.evidence.map(\.rawValue))
    json.member("heardPetitioner", detail.heardPetitioner)
    json.member("investigatedFacts", detail.investigatedFacts)
    json.member("type", "submission")
  }

  static func write(_ detail: Consultation, to json: inout JSONWriter) {
    json.member("chair", detail.chair.description)
    json.member("invited", detail.invited.map(\.description))
    json.member("type", "consultation")
  }

  static func write(_ detail: ConsultationConclusion, to json: inout JSONWriter) {
    json.member("members", detail.members.map(\.rawValue))
    json.member("present", detail.present.map(\.description))
    json.member("type", "conclusion")
  }

  static func write(_ detail: Delivery, to json: inout JSONWriter) {
    json.member("proof", detail.proof?.rawValue)
    json.member("receivedAt", detail.receivedAt.description)
    json.member("statesRights", detail.statesRights)
    json.member("type", "delivery")
  }
}
