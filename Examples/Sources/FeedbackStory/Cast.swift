import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import StoryTelling

/// Who takes part: a center with its staff, and the organ that leads.
struct Cast {
  let center: any CenterFixture
  let lead: StaffedOrgan

  /// The case that this cast brings forward.
  let caseID: CaseID
  let year: Int

  init(_ center: any CenterFixture, lead kind: OrganKind, caseID: String) throws(StoryError) {
    guard let lead = center.organ(kind), let id = CaseID(caseID) else {
      throw StoryError(
        zh: "\(center.division.name) 没有牵头单位。", en: "\(center.division.name) has no lead organ.")
    }
    self.center = center
    self.lead = lead
    self.caseID = id
    year = 2026
  }

  /// An act of somebody at the center.
  func atCenter(
    _ time: String, _ action: CaseAction, as role: CaseRole, _ detail: CaseDetail = .nothing,
    fields: [FieldInput] = [], isRefused: Bool = false
  ) throws(StoryError) -> Step<CaseVocabulary> {
    try step(
      time, action, by: center.actor(as: role), as: role, at: center.center.unit, detail,
      fields, isRefused)
  }

  /// An act of somebody at the organ that leads.
  func atLead(
    _ time: String, _ action: CaseAction, as role: CaseRole, _ detail: CaseDetail = .nothing,
    fields: [FieldInput] = [], isRefused: Bool = false
  ) throws(StoryError) -> Step<CaseVocabulary> {
    try step(
      time, action, by: lead.actor(as: role), as: role, at: lead.organ.unit, detail,
      fields, isRefused)
  }

  /// An act of a resident.
  func byResident(
    _ time: String, _ action: CaseAction, _ resident: Actor.ID, fields: [FieldInput] = []
  ) throws(StoryError) -> Step<CaseVocabulary> {
    try step(time, action, by: Actor(id: resident), as: .party, at: nil, .nothing, fields, false)
  }

  private func step(
    _ time: String, _ action: CaseAction, by actor: Actor?, as role: CaseRole,
    at unit: UnitReference?, _ detail: CaseDetail, _ fields: [FieldInput], _ isRefused: Bool
  ) throws(StoryError) -> Step<CaseVocabulary> {
    guard let actor else {
      throw StoryError(
        zh: "\(unit?.description ?? "") 没有\(role.wording.zh)。",
        en: "There is no \(role.wording.en) at \(unit?.description ?? "").")
    }
    // The name of the step is its key: done twice, it is recorded once.
    let key = "\(action.rawValue) \(time)"
    let command = CaseCommand(
      action, in: caseID, by: actor.id, as: role, at: unit, detail: detail, fields: fields,
      key: key)
    return Step(at: try Self.moment(time, in: year), command, isRefused: isRefused)
  }

  /// A moment written `03-02 09:15`.
  static func moment(_ time: String, in year: Int) throws(StoryError) -> Instant {
    let parts = time.split { "- :".contains($0) }.compactMap { Int($0) }
    guard parts.count == 4, let date = CivilDate(year: year, month: parts[0], day: parts[1]),
      let instant = Instant(date, hour: parts[2], minute: parts[3])
    else { throw StoryError(zh: "时间有误:\(time)。", en: "No such moment: \(time).") }
    return instant
  }

  /// An identifier that the story spells out.
  static func id<T>(_ text: String) throws(StoryError) -> Identifier<T> {
    guard let id = Identifier<T>(text) else {
      throw StoryError(zh: "标识有误:\(text)。", en: "No such identifier: \(text).")
    }
    return id
  }
}
