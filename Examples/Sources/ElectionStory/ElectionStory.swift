public import GovernanceFixtures
public import GovernanceModel
public import GovernanceWorkflow
public import StoryTelling

/// The households of one unit of Shalong community elect a head, who serves, resigns and is followed.
public struct ElectionStory: Sendable {
  /// The acts, in order.
  public private(set) var steps: [Step<ElectionVocabulary>]
  /// What has to be in the directory.
  public let batches: [DirectoryBatch]
  /// The mandate that the story follows.
  public let mandate: CaseID
  /// The mandate after it.
  public let successor: CaseID

  let offices: Offices
  let unit: HouseholdUnit.ID
  let roll: [RollEntry]

  /// Writes the story for a community of a district.
  ///
  /// - Throws: ``StoryError`` when the district lacks somebody or something that the story needs.
  public init(in district: District) throws(StoryError) {
    guard let county = district.county, let township = district.township(named: "双水街道"),
      let village = township.village(named: "沙龙社区"), let unit = village.units.first
    else { throw StoryError(zh: "没有沙龙社区。", en: "There is no such community.") }
    let name = MandateName(unit.id, 1)
    guard let mandate = name.caseID, let successor = name.next.caseID else {
      throw StoryError(zh: "案卷名过长。", en: "The name of the mandate is too long.")
    }
    self.unit = unit.id
    self.mandate = mandate
    self.successor = successor
    offices = try Offices(of: village, township: township, county: county)
    batches = offices.batches
    var roll: [RollEntry] = []
    for household in village.households(of: unit) {
      roll.append(RollEntry(household.id, by: try Self.id("resident-of-\(household.id)")))
    }
    guard roll.count >= 5 else {
      throw StoryError(zh: "该单元不足五户。", en: "The unit has fewer than five households.")
    }
    self.roll = roll
    steps = []
    steps = try vote() + review() + filing() + recall() + succession()
  }

  /// Offices that occur, for those who print names.
  public var units: Set<UnitReference> {
    [offices.convenor, offices.police, offices.policeAbove, offices.branch, offices.township]
  }

  /// Who is elected.
  var head: RollEntry { roll[0] }

  /// An act for an office.
  func office(
    _ time: String, _ action: ElectionAction, as role: ElectionRole, at unit: UnitReference,
    _ detail: ElectionDetail = .nothing, fields: [FieldInput] = [], in id: CaseID? = nil
  ) throws(StoryError) -> Step<ElectionVocabulary> {
    let actor = try Offices.actor(role, at: unit)
    return try step(time, action, by: actor, as: role, at: unit, detail, fields, in: id)
  }

  /// An act of whoever votes for a household.
  func household(
    _ time: String, _ action: ElectionAction, _ voter: RollEntry,
    _ detail: ElectionDetail = .nothing, fields: [FieldInput] = [], isRefused: Bool = false
  ) throws(StoryError) -> Step<ElectionVocabulary> {
    try step(
      time, action, by: voter.voter, as: .household, at: nil, detail, fields,
      isRefused: isRefused)
  }

  private func step(
    _ time: String, _ action: ElectionAction, by actor: Actor.ID, as role: ElectionRole,
    at unit: UnitReference?, _ detail: ElectionDetail, _ fields: [FieldInput],
    in id: CaseID? = nil, isRefused: Bool = false
  ) throws(StoryError) -> Step<ElectionVocabulary> {
    // The name of the step is its key: done twice, it is recorded once.
    let command = ElectionCommand(
      action, in: id ?? mandate, by: actor, as: role, at: unit, detail: detail, fields: fields,
      key: "\(action.rawValue) \(time)")
    return Step(at: try Self.moment(time), command, isRefused: isRefused)
  }

  /// A moment of 2026 written `03-02 09:15`.
  static func moment(_ time: String) throws(StoryError) -> Instant {
    let parts = time.split { "- :".contains($0) }.compactMap { Int($0) }
    guard parts.count == 4, let date = CivilDate(year: 2026, month: parts[0], day: parts[1]),
      let instant = Instant(date, hour: parts[2], minute: parts[3])
    else { throw StoryError(zh: "时间有误:\(time)。", en: "No such moment: \(time).") }
    return instant
  }

  /// A day of 2026 written `03-02`.
  static func day(_ text: String) throws(StoryError) -> CivilDate {
    try moment(text + " 00:00").civilDate
  }

  /// An identifier that the story spells out.
  static func id<T>(_ text: String) throws(StoryError) -> Identifier<T> {
    guard let id = Identifier<T>(text) else {
      throw StoryError(zh: "标识有误:\(text)。", en: "No such identifier: \(text).")
    }
    return id
  }
}
