public import GovernanceModel

/// What a simulation supposes: when it begins, and every number that nobody has published.
///
/// A plan names only what it supposes otherwise than usual; ``complete`` names everything.
///
/// Invariants: no number stands in it twice; shares of one whole are not more than the whole.
public struct SimulationPlan: Hashable, Sendable {
  /// The day on which it begins.
  public let startDay: CivilDate
  /// The numbers that it supposes otherwise than usual, in the order of their names.
  public let numbers: [AssumedNumber]
  private let byName: [String: Int]

  /// Creates a plan; of several numbers with one name the last counts.
  public init(startDay: CivilDate = Self.usualStart, numbers: [AssumedNumber] = []) {
    self.startDay = startDay
    let named = Dictionary(numbers.map { ($0.name, $0) }) { _, last in last }
    self.numbers = named.values.sorted { $0.name < $1.name }
    byName = named.mapValues(\.amount)
  }

  /// The usual plan for Shuicheng: 181,300 households in 2025, whose calendar is known to its end and
  /// beyond.
  public static let shuicheng = SimulationPlan()

  /// 2025-01-01.
  public static let usualStart = CivilDate(dayNumber: 20_089)

  /// What is supposed of a number, within what it may be.
  public subscript(assumption: Assumption) -> Int {
    let amount = byName[assumption.name] ?? assumption.standard
    return min(max(amount, assumption.range.lowerBound), assumption.range.upperBound)
  }

  /// The same plan with another number.
  ///
  /// - Throws: `ValidationError` with what is wrong with the number.
  public func with(_ name: String, _ amount: Int) throws(ValidationError) -> SimulationPlan {
    var json = JSONWriter()
    let plan = SimulationPlan(startDay: startDay, numbers: numbers + [AssumedNumber(name, amount)])
    plan.write(to: &json)
    return try SimulationPlan(json: json.bytes)
  }

  /// The same plan with every number spelled out, each with its source.
  public var complete: SimulationPlan {
    let own = Dictionary(numbers.map { ($0.name, $0) }) { _, last in last }
    return SimulationPlan(
      startDay: startDay,
      numbers: Assumption.all.map { own[$0.name] ?? AssumedNumber($0.name, $0.standard) })
  }
}

extension SimulationPlan: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<SimulationPlan>(
    "SimulationPlan", zh: "模拟方案", en: "what a simulation supposes"
  ) { door in
    let startDay = door.defaulted(
      "startDay", \.startDay, .date, usually: usualStart, zh: "开始日", en: "the first day")
    let numbers = door.defaulted(
      "numbers", \.numbers, .list(.object(), 0...500), usually: [], zh: "假设数",
      en: "the numbers that are supposed otherwise than usual")
    guard let startDay, let numbers else { return nil }
    let plan = SimulationPlan(startDay: startDay, numbers: numbers)
    door.check(
      "plan.twice", at: "numbers", plan.numbers.count == numbers.count, zh: "同一假设数出现两次",
      en: "A number stands there twice",
      found: Wording(zh: "\(numbers.count) 个数", en: "\(numbers.count) numbers"),
      expected: Wording(
        zh: "\(plan.numbers.count) 个不同的数", en: "\(plan.numbers.count) different ones"))
    for whole in wholes {
      let sum = whole.parts.reduce(0) { $0 + plan[$1] }
      door.check(
        "plan.whole", at: "numbers", sum <= 1_000_000, zh: "\(whole.wording.zh)之和超过整体",
        en: "The shares of \(whole.wording.en) are more than the whole",
        found: Wording(zh: "\(sum)", en: "\(sum)"),
        expected: Wording(zh: "不超过 1000000", en: "at most 1000000"))
    }
    return plan
  }

  private static let wholes: [(wording: Wording, parts: [Assumption])] = [
    (Wording(zh: "事项种类", en: "kinds"), [.petitions, .disputes, .incidents]),
    (
      Wording(zh: "信访类别", en: "classes of petitions"),
      [.suggestions, .accusations, .routesOneToThree, .routesFourOrFive]
    ),
    (Wording(zh: "复杂程度", en: "complexity"), [.simple, .complex]),
    (Wording(zh: "接收层级", en: "tiers"), [.atTownship, .atCounty]),
  ]
}
