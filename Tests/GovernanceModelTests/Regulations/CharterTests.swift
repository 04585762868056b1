import GovernanceModel
import Testing

@Suite("A charter")
struct CharterTests {
  static let next = VersionTag("shuicheng", "2026.2")
  static let local = Provenance.local(Wording(zh: "某区文件", en: "a paper of the district"))
  static let words = Wording(zh: "测", en: "test")

  @Test func `of the ten regulations has nothing against it, and comes back as it was`() throws {
    let charter = Charter.shuicheng
    let read = try Charter(json: charter.canonicalJSON)
    #expect(read == charter)
    #expect(read.canonicalJSON == charter.canonicalJSON)
    #expect(charter.regulations.map(\.name) == RegulationTitle.allCases.map(\.rawValue))
    #expect(Self.faults { () throws(ValidationError) in try CompiledCharter(charter) } == [])
  }

  @Test func `with a hole at 60 to 69 points is refused, and says which points have no grade`() {
    let draft = Self.draft { $0.bands = Self.bands([0...59, 70...79, 80...94, 95...100]) }
    let error = #expect(throws: ValidationError.self) { try Charter(validating: draft) }
    #expect(
      error?.message(.en)
        == "No grade is given for 60 to 69 points: found 70–79, expected a band from 60.")
    #expect(error?.message(.zh).contains("60 至 69") == true)
  }

  @Test(
    arguments: [
      ([0...59, 60...79, 80...94, 95...100], []),
      ([0...100], []),
      ([0...59, 70...100], ["scheme.bandHole $.scheme.bands[1]"]),
      ([0...60, 60...100], ["scheme.bandOverlap $.scheme.bands[1]"]),
      ([0...59, 50...100], ["scheme.bandOverlap $.scheme.bands[1]"]),
      ([0...59, 60...99], ["scheme.bandHole $.scheme.bands"]),
      ([1...59, 60...100], ["scheme.bandHole $.scheme.bands[0]"]),
      (
        [60...100, 0...59],
        ["scheme.bandHole $.scheme.bands[0]", "scheme.bandOverlap $.scheme.bands[1]"]
      ),
      (
        [0...59, 61...79, 79...100],
        ["scheme.bandHole $.scheme.bands[1]", "scheme.bandOverlap $.scheme.bands[2]"]
      ),
    ] as [([ClosedRange<Int>], [String])])
  func `is let in with bands that hold each number of points once, and with no others`(
    _ bands: [ClosedRange<Int>], _ faults: [String]
  ) {
    #expect(Self.faults(of: Self.draft { $0.bands = Self.bands(bands) }) == faults)
  }

  @Test(
    arguments: [
      ([60, 30, 10], true), ([100, 0, 0], true), ([60, 30, 20], false), ([60, 30, 9], false),
      ([60, 30], false), ([60, 40], true),
    ] as [([Int], Bool)])
  func `is let in with weights that sum to a hundred, and with no others`(
    _ weights: [Int], _ isLetIn: Bool
  ) {
    let draft = Self.draft {
      $0.weights = zip(AssessmentSide.allCases, weights).map { ScoreWeight(side: $0, percent: $1) }
    }
    #expect(Self.faults(of: draft) == (isLetIn ? [] : ["scheme.weights $.scheme.weights"]))
  }

  @Test func `that weighs one side twice is refused`() {
    let draft = Self.draft {
      $0.weights = [60, 40].map { ScoreWeight(side: .department, percent: $0) }
    }
    #expect(Self.faults(of: draft) == ["scheme.repeated $.scheme.weights[1]"])
  }

  @Test(arguments: Measure.allCases)
  func `with an indicator that counts the use of a right is refused by the indicator's name`(
    _ measure: Measure
  ) {
    let draft = Self.draft {
      $0["indicators"] = [
        [
          "id": "own-7", "title": ["zh": "自定", "en": "own"],
          "measure": .string(measure.rawValue), "most": 10,
        ]
      ]
    }
    guard measure.isForbidden else {
      #expect(Self.faults(of: draft) == [])
      return
    }
    let error = #expect(throws: ValidationError.self) { try Charter(validating: draft) }
    let places = error?.findings.map { "\($0.code) \($0.path)" }
    #expect(places == ["indicator.forbidden $.scheme.indicators[0].measure"])
    #expect(error?.message(.en).contains("own-7") == true)
    #expect(error?.message(.zh).contains("own-7") == true)
  }

  /// Of every number that has a bound: the last that is looser, the first that is not, a stricter one.
  private static let bounded: [(code: String, value: Int, isLetIn: Bool)] = [
    ("R01.notice", 16, false), ("R01.notice", 15, true), ("R01.notice", 7, true),
    ("R05.smallest", 4, false), ("R05.smallest", 5, true), ("R05.smallest", 10, true),
    ("R07.objection", 4, false), ("R07.objection", 5, true), ("R07.objection", 6, false),
    ("R09.retention", 29, false), ("R09.retention", 30, true), ("R09.retention", 90, true),
    ("R09.copyPeople", 2, false), ("R09.copyPeople", 3, true), ("R09.copyPeople", 4, false),
    ("R08.notice", 365, true),
  ]

  private static let codes = Charter.shuicheng.regulations.flatMap(\.parameters).map(\.code)
    .filter { Parameter.bound(of: $0) != nil }

  @Test(arguments: bounded, Tier.allCases)
  func `may be stricter than the law at every tier, and looser at none`(
    _ item: (code: String, value: Int, isLetIn: Bool), _ tier: Tier
  ) throws {
    let found = try Self.faults(setting: item.code, to: item.value, at: tier)
    let place = try Self.place(of: item.code)
    #expect(
      found == (item.isLetIn ? [] : ["parameter.looser \(place).values.\(tier.rawValue)"]))
  }

  @Test func `is held to a bound by every one of its numbers that has one`() {
    let listed = Set(Self.bounded.map(\.code)).filter { Parameter.bound(of: $0) != nil }
    #expect(listed == Set(Self.codes))
  }

  @Test(arguments: codes, Tier.allCases)
  func `is refused where a number that has a bound is left out at a tier`(
    _ code: String, _ tier: Tier
  ) throws {
    let found = try Self.faults(setting: code, to: nil, at: tier)
    #expect(found == ["parameter.looser \(try Self.place(of: code)).values.\(tier.rawValue)"])
  }

  @Test(arguments: codes)
  func `is refused where a number that has a bound is left out at all tiers, for each of them`(
    _ code: String
  ) throws {
    let place = try Self.place(of: code)
    let found = try Self.faults(setting: code, to: nil, at: nil)
    #expect(found == Tier.allCases.map { "parameter.looser \(place).values.\($0.rawValue)" })
  }

  @Test(arguments: codes)
  func `is refused where a number that has a bound is counted in another unit`(
    _ code: String
  ) throws {
    let old = try #require(Charter.shuicheng.regulation(String(code.prefix(3))))
    let new = Regulation(
      VersionTag(old.name, "2026.2"), title: old.title,
      parameters: old.parameters.map { number in
        guard number.code == code else { return number }
        return Parameter(
          code, title: number.title, unit: .month, values: number.values, provenance: Self.local)
      }, clauses: old.clauses)
    #expect(Self.faults(with: new) == ["parameter.unit \(try Self.place(of: code)).unit"])
  }

  @Test(
    arguments: ["R02.9", "R11", "R11.", "R11.0", "R11.x", "R11.1.1", "R1.1", "R110.1", "r11.1"])
  func `is refused with a clause whose number is none of its regulation`(_ number: String) {
    let found = Self.faults(with: Self.eleventh(number))
    #expect(found == ["regulation.number $.regulations[1].clauses[0].id"])
  }

  @Test func `is refused with a clause of another regulation's number, and says what it is`() {
    let error = #expect(throws: ValidationError.self) {
      try Charter.shuicheng.with(Self.eleventh("R02.1"), as: Self.next)
    }
    #expect(
      error?.message(.en)
        == "The clause's number is none of this regulation: found R02.1, expected R11.1.")
  }

  @Test func `is refused with a number that another regulation has, and says whose`() throws {
    let number = try #require(Regulation.r10.parameters.first)
    let error = #expect(throws: ValidationError.self) {
      try Charter.shuicheng.with(Self.eleventh("R11.1", parameters: [number]), as: Self.next)
    }
    #expect(
      error?.findings.map { "\($0.code) \($0.path)" } == ["charter.repeated $.regulations[10]"])
    #expect(error?.message(.en).contains("R10.session") == true)
    #expect(error?.message(.en).contains("a name that is not of R10.") == true)
  }

  @Test func `is refused with a clause's number that its regulation has twice`() {
    let found = Self.faults(with: Self.eleventh("R11.1", "R11.2", "R11.1"))
    #expect(found == ["regulation.repeated $.regulations[1].clauses[2].id"])
  }

  @Test func `is refused with two regulations of one name, and says which`() {
    let other = Self.eleventh("R10.99", name: "R10")
    let error = #expect(throws: ValidationError.self) {
      try Charter(
        Self.next, regulations: Charter.shuicheng.regulations + [other], scheme: .typical)
    }
    #expect(
      error?.findings.map { "\($0.code) \($0.path)" } == ["charter.repeated $.regulations[10]"])
    #expect(error?.message(.en).contains("R10") == true)
  }

  @Test func `does not find the check that a clause names where there is none, and says so`() throws
  {
    let charter = try Charter.shuicheng.with(Self.eleventh("R11.1"), as: Self.next)
    let error = #expect(throws: ValidationError.self) { try CompiledCharter(charter) }
    #expect(
      error?.findings.map { "\($0.code) \($0.path)" }
        == ["charter.check $.regulations[10].clauses[0].check"])
    #expect(error?.message(.en).contains("R11.1") == true)
    #expect(error?.message(.en).contains("own.visits") == true)
  }

  @Test(
    arguments: [
      ("R10.stop", ["$.regulations[9].clauses[4].check"]),
      (
        "R09.retention", ["$.regulations[8].clauses[3].check", "$.regulations[8].clauses[4].check"]
      ),
    ] as [(String, [String])])
  func `lacks a number that a check reads, and says which for every clause`(
    _ code: String, _ places: [String]
  ) throws {
    let old = try #require(Charter.shuicheng.regulation(String(code.prefix(3))))
    let new = Regulation(
      VersionTag(old.name, "2026.2"), title: old.title,
      parameters: old.parameters.filter { $0.code != code }, clauses: old.clauses)
    let charter = try Charter.shuicheng.with(new, as: Self.next)
    let error = #expect(throws: ValidationError.self) { try CompiledCharter(charter) }
    #expect(
      error?.findings.map { "\($0.code) \($0.path)" } == places.map { "charter.parameter \($0)" })
    #expect(error?.findings.allSatisfy { $0.expected.en == code } == true)
  }

  /// The draft of a charter of one regulation with the typical scheme of scores, changed.
  private static func draft(_ change: (inout Draft<ScoringScheme>) -> Void) -> Draft<Charter> {
    var scheme = Draft(of: ScoringScheme.typical)
    change(&scheme)
    return Draft {
      $0.id = next
      $0.regulations = [.r08]
      $0["scheme"] = scheme.value
    }
  }

  private static func bands(_ limits: [ClosedRange<Int>]) -> [ScoreBand] {
    limits.enumerated().map { index, limits in
      ScoreBand(
        grade: "g\(index)", title: words, from: limits.lowerBound, through: limits.upperBound)
    }
  }

  static func eleventh(
    _ numbers: String..., name: String = "R11", parameters: [Parameter] = []
  ) -> Regulation {
    Regulation(
      VersionTag(name, "1"), title: words, parameters: parameters,
      clauses: numbers.map {
        Clause(
          id($0), .prohibition, words, provenance: local, check: "own.visits", cure: words)
      })
  }

  /// What is found against a value, each as `CODE PATH`.
  static func faults<Value>(
    _ make: () throws(ValidationError) -> Value
  ) -> [String] {
    do throws(ValidationError) {
      _ = try make()
      return []
    } catch {
      return error.findings.map { "\($0.code) \($0.path)" }
    }
  }

  private static func faults(of draft: Draft<Charter>) -> [String] {
    faults { () throws(ValidationError) in try Charter(validating: draft) }
  }

  /// What is found against a charter of the second regulation and another one.
  private static func faults(with regulation: Regulation) -> [String] {
    faults { () throws(ValidationError) in
      try Charter(next, regulations: [.r02, regulation], scheme: nil)
    }
  }

  private static func faults(
    setting code: String, to value: Int?, at tier: Tier?
  ) throws -> [String] {
    let old = try #require(Charter.shuicheng.regulation(String(code.prefix(3))))
    return faults(
      with: old.setting(code, to: value, at: tier, provenance: local, as: "2026.2"))
  }

  private static func place(of code: String) throws -> String {
    let regulation = try #require(Charter.shuicheng.regulation(String(code.prefix(3))))
    let place = try #require(regulation.parameters.firstIndex { $0.code == code })
    return "$.regulations[1].parameters[\(place)]"
  }
}
