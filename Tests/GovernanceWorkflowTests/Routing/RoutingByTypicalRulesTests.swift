import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The typical routing rules")
struct RoutingByTypicalRulesTests {
  /// A matter as it comes to the center of the township, and what it was assessed to be.
  enum Brought: Sendable {
    case petition(PetitionClass)
    case dispute(DisputeNature, Severity?)
    case incident(Incident.Kind, place: String)
    case service

    func trial() throws -> Trial {
      switch self {
      case .petition(let given):
        var trial = try Trial.petition()
        try trial.assess(given, restricted: given == .accusation)
        return trial
      case .dispute(let nature, let severity):
        var trial = try Trial.dispute(nature: nature)
        if let severity { try trial.assess(nil, severity: severity) }
        return trial
      case .incident(let kind, let place):
        return try RoutingTests.brought(try RoutingTests.incident(kind, at: place))
      case .service:
        return try RoutingTests.brought(
          .serviceRequest(try ServiceRequest(validating: Draft { $0.channel = .visit })))
      }
    }
  }

  /// An organ for every competence of the typical book.
  private static let book = RoutingBook.typical.naming(
    [
      Village.id("mediation"): [Village.id("520204108000-mediation")],
      Village.id("publicSecurity"): [Village.id("520204108000-police")],
      Village.id("emergency"): [Village.id("520204108000-land")],
      Village.id("health"): [Village.id("520204000000-land")],
    ], as: VersionTag("filled", "1"))

  private static let here = "520204108200"

  static let rows: [(String, Brought, RoutingAnswer.Proposal)] = [
    ("accusation", .petition(.accusation), .leave),
    ("otherWay", .petition(.claim(.route1)), .leave),
    ("grave", .dispute(.civil, .major), .ascend(Village.county)),
    ("crime", .dispute(.criminal, nil), .dispatch(Village.police)),
    ("civilDispute", .dispute(.civil, nil), .dispatch(Village.committee)),
    ("publicSafety", .incident(.publicSafety, place: here), .dispatch(Village.police)),
    ("disaster", .incident(.naturalDisaster, place: here), .dispatch(Village.landOffice)),
    ("disaster", .incident(.accident, place: here), .dispatch(Village.landOffice)),
    ("publicHealth", .incident(.publicHealth, place: here), .dispatch(Village.countyLand)),
    ("everyday", .incident(.hazard, place: here), .descend(Village.hamlet)),
    ("everydayHere", .incident(.event, place: "520204108100"), .dispatch(Village.center)),
    ("service", .service, .dispatch(Village.center)),
  ]

  @Test(arguments: rows)
  func `each send what they are for where they say`(
    rule: String, brought: Brought, proposal: RoutingAnswer.Proposal
  ) throws {
    let answer = CaseVocabulary.routing(
      of: try brought.trial().file, by: Self.book, in: Village.directory)
    #expect(answer.rule?.id == Village.id(rule) && answer.proposal == proposal)
  }

  @Test func `each stand in the table`() {
    #expect(Set(Self.rows.map { Village.id($0.0) }) == Set(RoutingBook.typical.rules.map(\.id)))
  }
}
