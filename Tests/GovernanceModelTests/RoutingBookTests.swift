import GovernanceModel
import Testing

@Suite("A book of routing rules")
struct RoutingBookTests {
  private static func rule(
    _ name: String, _ condition: RoutingCondition, to destination: RoutingDestination
  ) -> RoutingRule {
    RoutingRule(
      id: id(name), title: Wording(zh: "测", en: "test"), condition: condition,
      destination: destination, provenance: .local(Wording(zh: "测", en: "test")))
  }

  private static func book(_ rules: [RoutingRule], _ competences: [String] = []) -> RoutingBook {
    RoutingBook(
      version: VersionTag("test", "1"),
      competences: competences.map {
        Competence(id: id($0), title: Wording(zh: "测", en: "test"))
      }, rules: rules)
  }

  @Test func `has nothing against the typical rules, of which no organ is named`() {
    #expect(RoutingBook.typical.findings().isEmpty)
    #expect(RoutingBook.typical.unfilled == RoutingBook.typical.competences)
  }

  @Test func `keeps what a district does not name, and takes what it does`() {
    let named = RoutingBook.typical.naming(
      [id("mediation"): [id("520204108000-mediation")]], as: VersionTag("place", "1"))
    #expect(named.competence(id("mediation"))?.organs == [id("520204108000-mediation")])
    #expect(named.unfilled.map(\.id) == [id("publicSecurity"), id("emergency"), id("health")])
    #expect(named.rules == RoutingBook.typical.rules && named.version == VersionTag("place", "1"))
  }

  @Test(arguments: [
    (RoutingCondition(), RoutingCondition(natures: [.civil]), true),
    (RoutingCondition(kinds: [.dispute]), RoutingCondition(natures: [.civil]), true),
    (RoutingCondition(kinds: [.petition]), RoutingCondition(natures: [.civil]), false),
    (RoutingCondition(natures: [.civil]), RoutingCondition(kinds: [.dispute]), false),
    (
      RoutingCondition(natures: [.civil, .other]), RoutingCondition(natures: [.civil]), true
    ),
    (RoutingCondition(leastSeverity: .larger), RoutingCondition(leastSeverity: .major), true),
    (RoutingCondition(leastSeverity: .major), RoutingCondition(leastSeverity: .larger), false),
    (RoutingCondition(leastSeverity: .ordinary), RoutingCondition(), false),
    (
      RoutingCondition(complexities: [.simple]), RoutingCondition(complexities: [.complex]), false
    ),
  ])
  func `finds a rule that never comes into play behind a wider one`(
    wide: RoutingCondition, narrow: RoutingCondition, isFound: Bool
  ) {
    let book = Self.book([
      Self.rule("first", wide, to: .receivingCenter), Self.rule("second", narrow, to: .outside),
    ])
    #expect(book.findings().map(\.code) == (isFound ? ["routingBook.unreachable"] : []))
    // Where the first may come to nothing the second has its turn.
    let uncertain = Self.book([
      Self.rule("first", wide, to: .centerAbove), Self.rule("second", narrow, to: .outside),
    ])
    #expect(uncertain.findings().isEmpty)
  }

  @Test func `finds a rule behind two wider ones of which only the second is certain`() {
    let book = Self.book([
      Self.rule("first", RoutingCondition(), to: .centerAbove),
      Self.rule("second", RoutingCondition(), to: .outside),
      Self.rule("third", RoutingCondition(), to: .centerBelow),
    ])
    #expect(book.findings().map(\.path) == ["$.rules[2].condition"])
  }

  @Test func `never calls a rule unreachable that is the first for some matter`() throws {
    // Every condition that can be made of a few codes, against every matter that differs in them.
    let conditions =
      [RoutingCondition()] + Matter.Kind.allCases.map { RoutingCondition(kinds: [$0]) }
      + DisputeNature.allCases.map { RoutingCondition(natures: [$0]) }
      + Incident.Kind.allCases.map { RoutingCondition(incidents: [$0]) }
      + Severity.allCases.map { RoutingCondition(leastSeverity: $0) }
      + Complexity.allCases.map { RoutingCondition(kinds: [.dispute], complexities: [$0]) }
      + [RoutingCondition(classes: [.accusation]), RoutingCondition(classes: [.claim(.route6)])]
    let matters = try Self.matters()
    for wide in conditions {
      for narrow in conditions {
        let isFirst = matters.contains { matter, severity, complexity in
          narrow.holds(for: matter, severity: severity, complexity: complexity)
            && !wide.holds(for: matter, severity: severity, complexity: complexity)
        }
        let book = Self.book([
          Self.rule("first", wide, to: .receivingCenter), Self.rule("second", narrow, to: .outside),
        ])
        #expect(book.findings().isEmpty || !isFirst, "\(wide) before \(narrow)")
      }
    }
  }

  private static func matters() throws -> [(Matter, Severity?, Complexity?)] {
    let place = try #require(DivisionCode("520204108201"))
    let petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
    var matters: [Matter] = [
      .petition(petition), .petition(petition.classified(as: .accusation)),
      .petition(petition.classified(as: .claim(.route6))),
      .serviceRequest(try ServiceRequest(validating: Draft { $0.channel = .visit })),
    ]
    matters += try DisputeNature.allCases.map {
      .dispute(try Dispute(channel: .gridPatrol, parties: 2, people: 2, nature: $0))
    }
    matters += try Incident.Kind.allCases.map { kind in
      .incident(
        try Incident(
          validating: Draft {
            $0.channel = .gridPatrol
            $0.kind = kind
            $0.division = place
          }))
    }
    return matters.flatMap { matter in
      ([nil] + Severity.allCases.map { $0 }).flatMap { severity in
        ([nil] + Complexity.allCases.map { $0 }).map { (matter, severity, $0) }
      }
    }
  }
}
