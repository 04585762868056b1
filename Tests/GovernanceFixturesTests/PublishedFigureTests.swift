import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A published figure")
struct PublishedFigureTests {
  private static let table: [(String, Int, FigureUnit, FigureQualifier)] = [
    ("centers.county", 1, .center, .exact),
    ("centers.township", 30, .center, .exact),
    ("centers.village", 189, .center, .exact),
    ("centers.tiers", 3, .item, .exact),
    ("centers.rooms", 5, .item, .atLeast),
    ("centers.groups", 5, .item, .exact),
    ("centers.services", 5, .item, .exact),
    ("centers.mergedBodies", 6, .item, .atLeast),
    ("centers.regulations", 10, .item, .exact),
    ("centers.loopStages", 5, .item, .exact),
    ("directors.county", 1, .person, .exact),
    ("directors.township", 2, .person, .exact),
    ("directors.village", 1, .person, .exact),
    ("mediation.kinds", 3, .item, .exact),
    ("grids.mergedNetworks", 4, .item, .atLeast),
    ("grids.informationKinds", 5, .item, .atLeast),
    ("units.heads", 15_997, .person, .exact),
    ("units.channels", 15_997, .channel, .exact),
    ("units.total", 15_997, .householdUnit, .exact),
    ("units.households", 181_300, .household, .atLeast),
    ("units.selectionSteps", 4, .item, .exact),
    ("units.jointActivities", 5, .item, .atLeast),
    ("cameras.built", 2582, .camera, .exact),
    ("cameras.keyPlaceCoverage", 900, .perMille, .atLeast),
    ("cameras.connected", 1000, .perMille, .exact),
    ("cameras.beingConnected", 31_000, .camera, .atLeast),
    ("cameras.carriers", 4, .item, .exact),
    ("platform.uses", 4, .item, .atLeast),
    ("demonstration.townships", 8, .township, .exact),
    ("demonstration.villagesPerTownship", 3, .village, .exact),
    ("programme.models", 4, .item, .atLeast),
    ("programme.integrations", 5, .item, .exact),
    ("programme.transformations", 3, .item, .exact),
    ("shalong.area", 50, .hectare, .exact),
    ("shalong.households", 2448, .household, .exact),
    ("shalong.residents", 10_033, .person, .exact),
    ("shalong.resettledShare", 369, .perMille, .approximate),
    ("shalong.minorityShare", 341, .perMille, .approximate),
    ("shalong.measures", 4, .item, .exact),
    ("honours.nationalCivilizedTownships", 1, .township, .exact),
    ("honours.provincialCivilizedVillages", 6, .village, .atLeast),
    ("honours.provincialRuleOfLawVillages", 7, .village, .exact),
  ]

  @Test(arguments: table)
  func `says what was published`(
    name: String, value: Int, unit: FigureUnit, qualifier: FigureQualifier
  ) throws {
    let figure = try #require(PublishedFigure.named(name))
    #expect(figure.value == value)
    #expect(figure.unit == unit)
    #expect(figure.qualifier == qualifier)
  }

  @Test func `is in the table above, with a name and texts of its own`() {
    let all = PublishedFigure.all
    #expect(all.map(\.id.rawValue) == Self.table.map(\.0))
    #expect(Set(all.map(\.wording)).count == all.count)
    #expect(all.allSatisfy { PublishedFigure.ID($0.id.rawValue) == $0.id })
    #expect(all.allSatisfy { !$0.wording.zh.isEmpty && !$0.wording.en.isEmpty })
    #expect(PublishedFigure.named("cameras.locations") == nil)
  }

  @Test func `holds for the district and the model`() throws {
    let counts = Walk.standard.counts
    let centers = Walk.standard.centers
    let shalong = try #require(District.shuicheng().village(named: "沙龙社区"))
    let found: [String: Int] = [
      "centers.county": centers.count { $0.tier == .county },
      "centers.township": centers.count { $0.tier == .township },
      "centers.village": centers.count { $0.tier == .village },
      "centers.tiers": Tier.allCases.count,
      "centers.rooms": FunctionRoom.required.count,
      "centers.groups": WorkingGroup.allCases.count,
      "centers.regulations": RegulationTitle.allCases.count,
      "directors.county": Directorship.required(at: .county).count,
      "directors.township": Directorship.required(at: .township).count,
      "directors.village": Directorship.required(at: .village).count,
      "mediation.kinds": MediationKind.allCases.count,
      "grids.mergedNetworks": MergedNetwork.allCases.count,
      "units.heads": counts.heads,
      "units.channels": counts.units,
      "units.total": counts.units,
      "units.households": counts.households,
      "demonstration.townships": centers.count { $0.demonstration == .county },
      "shalong.households": shalong.householdCount,
      "shalong.residents": shalong.residentCount,
      "honours.provincialCivilizedVillages":
        NamedVillage.all.count { $0.honour == .provincialCivilizedVillage },
      "honours.provincialRuleOfLawVillages":
        NamedVillage.all.count { $0.honour == .provincialRuleOfLawVillage },
    ]
    for (name, value) in found {
      #expect(PublishedFigure.named(name)?.value == value, "\(name)")
    }
  }
}
