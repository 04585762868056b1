import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("What is open in a case")
struct OpenDutyTests {
  private func open(_ trial: Trial) throws -> [OpenDuty<CaseVocabulary>] {
    trial.procedure.openDuties(of: try trial.file, directory: Village.directory)
  }

  @Test func `is told with who, until when, and by which article`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    let told = try open(trial)
    #expect(told.map(\.duty) == [.receive, .objection, .noticeOfAcceptance])
    let notice = try #require(told.last)
    let name = Village.landOffice.description
    #expect(notice.holder == .office(Village.landOffice, name: Wording(zh: name, en: name)))
    #expect(notice.basis == .statutory(Citation(.petitionRegulation, "23(3)")))
    #expect(
      notice.wording.zh
        == "收到转送后书面告知:由organ/520204108000-land于 2026-03-17 24:00 前完成(《信访工作条例》第23条第3款)")
    #expect(
      notice.wording.en
        == "organ/520204108000-land has to answer a forwarded petition in writing by the end of "
        + "2026-03-17 (Regulation on Petition Work, Art. 23(3))")
    #expect(told[1].wording.zh.hasPrefix("提出异议:") && told[1].wording.en.contains(" may object "))
    #expect(try trial.file.dueFirst?.duty == .receive)
  }

  @Test func `calls an office by its place in the case where nobody knows its name`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    let told = trial.procedure.openDuties(of: try trial.file, directory: DirectorySnapshot())
    #expect(told.first?.wording.zh.hasPrefix("签收任务单:由牵头单位于 ") == true)
    #expect(
      told.first?.wording.en.hasPrefix("lead organ has to take up the work order by ") == true)
  }

  @Test func `tells residents of their own windows as of a right`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    try trial.submit()
    try trial.verify()
    try trial.deliver()
    let window = try #require(try open(trial).first { $0.duty == .requestReview })
    #expect(window.holder == .residents && window.isRight)
    #expect(window.basis == .statutory(Citation(.petitionRegulation, "35")))
    #expect(window.wording.zh.hasPrefix("请求复查:当事人可于 "))
    #expect(window.wording.en.hasPrefix("the people concerned may ask for review by "))
  }

  @Test func `says that it is overdue, and that a date may move`() throws {
    var trial = try Trial.petition(at: "2026-12-28 09:00")
    let assess = try #require(try open(trial).first { $0.duty == .assess })
    #expect(assess.deadline.isProvisional)
    #expect(assess.wording.zh.contains("2027年放假安排公布后可能变动"))
    #expect(assess.wording.en.contains("may move once the arrangement of 2027 is published"))
    try trial.wait(until: at("2027-01-10 09:00"))
    #expect(try open(trial).first { $0.duty == .assess }?.wording.zh.contains("已逾期") == true)
  }

  @Test func `puts what has no date behind what has one, and is empty once nothing is owed`() throws
  {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.act(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
      fields: [.reason, .destination])
    let told = try open(trial)
    #expect(told.map(\.duty) == [.tellReason])
    #expect(told.first?.deadline.due == nil)
    #expect(told.first?.wording.zh.contains("及时完成(") == true)
    #expect(try trial.file.dueFirst == nil)
  }

  @Test func `does not start a sender's days anew when a matter is returned`() throws {
    var trial = try Trial.petition(receivedBy: Village.petitionOffice, intake: "petition-intake")
    let forward = try #require(try trial.file.live(.forward))
    try trial.act(
      .assess, by: "petition-assessor", as: .assessor, at: Village.petitionOffice,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: true, isRestricted: false, accusedUnits: [])))
    try trial.act(
      .dispatch, by: "petition-dispatcher", as: .dispatcher, at: Village.petitionOffice,
      .order(WorkOrder(id: Village.id("order-1"), lead: Village.landOffice, isLeadCompetent: true)))
    trial.now = at("2026-03-04 09:00")
    try trial.act(
      .object, by: "land", as: .handler, at: Village.landOffice, .nothing, fields: [.reason])
    try trial.act(
      .agreeReturn, by: "petition-dispatcher", as: .dispatcher, at: Village.petitionOffice,
      .nothing, fields: [.reason])
    #expect(try trial.file.state == .returned)
    // The fifteen days ended with the order; what runs is the day to send it out again.
    #expect(try trial.file.live(.forward) == nil)
    #expect(
      try trial.file.duties.filter { $0.duty == .forward }.map(\.deadline) == [forward.deadline])
    #expect(try trial.file.live(.redispatch) != nil)
  }
}
