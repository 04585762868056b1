public import GovernanceModel

extension CaseVocabulary {
  /// Writes a detail as an object whose `type` says which it is.
  public static func write(_ detail: CaseDetail, to json: inout JSONWriter) {
    switch detail {
    case .order(let order): order.write(to: &json)
    case .agreement(let agreement): agreement.write(to: &json)
    default: json.object { writeMembers(of: detail, to: &$0) }
    }
  }

  private static func writeMembers(of detail: CaseDetail, to json: inout JSONWriter) {
    switch detail {
    case .order, .agreement: break
    case .nothing: json.member("type", "nothing")
    case .registration(let detail): CaseDetailWriter.write(detail, to: &json)
    case .materials(let items):
      json.member("items", items)
      json.member("type", "materials")
    case .settlement(let agrees):
      json.member("partyAgrees", agrees)
      json.member("type", "settlement")
    case .assessment(let detail): CaseDetailWriter.write(detail, to: &json)
    case .declination(let ground):
      json.member("ground", ground.rawValue)
      json.member("type", "declination")
    case .referral(let detail):
      json.member("destination", detail.destination.description)
      json.member("isOutside", detail.isOutside)
      json.member("type", "referral")
    case .notice(let detail):
      json.member("answers", detail.answers.rawValue)
      json.member("proof", detail.proof.rawValue)
      json.member("type", "notice")
    case .mediation(let detail): CaseDetailWriter.write(detail, to: &json)
    case .submission(let detail): CaseDetailWriter.write(detail, to: &json)
    case .verification(let method):
      json.member("method", method.rawValue)
      json.member("type", "verification")
    case .delivery(let detail): CaseDetailWriter.write(detail, to: &json)
    case .reopening(let defect):
      json.member("defect", defect.rawValue)
      json.member("type", "reopening")
    case .reviewRequest(let detail):
      json.member("organ", detail.organ.description)
      json.member("type", "reviewRequest")
    case .extensionRequest(let detail):
      json.member("amount", detail.amount)
      json.member("reason", detail.reason)
      json.member("type", "extensionRequest")
    case .extensionGrant(let moment):
      json.member("notifiedAt", moment.description)
      json.member("type", "extensionGrant")
    case .custody(let center):
      json.member("to", center.description)
      json.member("type", "custody")
    case .accused(let detail):
      json.member("people", detail.people.map(\.rawValue))
      json.member("type", "accused")
      json.member("units", detail.units.map(\.description))
    case .handOver(let actor):
      json.member("to", actor.rawValue)
      json.member("type", "handOver")
    case .rating(let stars):
      json.member("stars", stars)
      json.member("type", "rating")
    case .confirmation(let applicants):
      json.member("by", applicants.map(\.rawValue))
      json.member("type", "confirmation")
    case .representatives, .whistle, .whistleRating, .supervision, .substitution, .reveal,
      .appointment, .withdrawal:
      CaseDetailWriter.writeOverlay(detail, to: &json)
    case .merge(let target):
      json.member("hasSameFacts", target.hasSameFacts)
      json.member("survivor", target.survivor.rawValue)
      json.member("type", "merge")
    case .support(let unit):
      json.member("type", "support")
      json.member("unit", unit.description)
    case .completion(let evidence):
      json.member("evidence", evidence.map(\.rawValue))
      json.member("type", "completion")
    case .recusal(let actor):
      json.member("of", actor.rawValue)
      json.member("type", "recusal")
    case .suspension(let ground):
      json.member("ground", ground)
      json.member("type", "suspension")
    case .consultation(let detail): CaseDetailWriter.write(detail, to: &json)
    case .conclusion(let detail): CaseDetailWriter.write(detail, to: &json)
    }
  }

  /// Reads a detail from an object whose `type` says which it is.
  ///
  /// - Throws: ``WireError`` when the type is unknown or a member is missing or wrong.
  public static func readDetail(_ value: JSONValue) throws(WireError) -> CaseDetail {
    switch try value.text("type") {
    case "nothing": .nothing
    case "registration": .registration(try CaseDetailReader.registration(value))
    case "materials": .materials(try value.list("items", "a code") { $0 })
    case "settlement": .settlement(partyAgrees: try value.flag("partyAgrees"))
    case "assessment": .assessment(try CaseDetailReader.assessment(value))
    case "declination":
      .declination(try value.parsed("ground", "a ground") { DeclineGround(rawValue: $0) })
    case "referral":
      .referral(
        Referral(
          to: try value.parsed("destination", "an office") { UnitReference($0) },
          isOutside: try value.flag("isOutside")))
    case "order": .order(try value.stored())
    case "notice":
      .notice(
        Notice(
          answering: try value.parsed("answers", "a question") { Notice.Question(rawValue: $0) },
          proof: try value.parsed("proof", "an identifier") { Evidence.ID($0) }))
    case "mediation": .mediation(try CaseDetailReader.mediation(value))
    case "agreement": .agreement(try value.stored())
    case "submission": .submission(try CaseDetailReader.submission(value))
    case "verification":
      .verification(try value.parsed("method", "a method") { VerificationMethod(rawValue: $0) })
    case "delivery": .delivery(try CaseDetailReader.delivery(value))
    case "reopening":
      .reopening(try value.parsed("defect", "a defect") { ReopeningDefect(rawValue: $0) })
    case "reviewRequest":
      .reviewRequest(
        ReviewRequest(to: try value.parsed("organ", "an office") { UnitReference($0) }))
    case "extensionRequest":
      .extensionRequest(
        ExtensionRequest(by: try value.integer("amount"), reason: try value.text("reason")))
    case "extensionGrant":
      .extensionGrant(notifiedAt: try value.parsed("notifiedAt", "a moment") { Instant($0) })
    case "custody":
      .custody(to: try value.parsed("to", "an office") { UnitReference($0) })
    case "accused":
      .accused(
        AccusedNamed(
          try value.list("people", "an identifier") { Actor.ID($0) },
          units: try value.list("units", "an office") { UnitReference($0) }))
    case "handOver":
      .handOver(to: try value.parsed("to", "an identifier") { Actor.ID($0) })
    case "rating": .rating(try value.integer("stars"))
    case "confirmation":
      .confirmation(by: try value.list("by", "an identifier") { Actor.ID($0) })
    case "merge":
      .merge(
        MergeTarget(
          into: try value.parsed("survivor", "an identifier") { CaseID($0) },
          hasSameFacts: try value.flag("hasSameFacts")))
    case "support":
      .support(try value.parsed("unit", "an office") { UnitReference($0) })
    case "completion":
      .completion(evidence: try value.list("evidence", "an identifier") { Evidence.ID($0) })
    case "recusal": .recusal(of: try value.parsed("of", "an identifier") { Actor.ID($0) })
    case "suspension": .suspension(ground: try value.text("ground"))
    case "consultation": .consultation(try CaseDetailReader.consultation(value))
    case "conclusion": .conclusion(try CaseDetailReader.conclusion(value))
    case let type: try CaseDetailReader.overlay(type, value)
    }
  }
}
