import GovernanceModel
import GovernanceWorkflow
import StoryTelling

/// What is done, stage by stage.
extension ElectionStory {
  typealias ElectionStep = Step<ElectionVocabulary>

  func vote() throws(StoryError) -> [ElectionStep] {
    let households = roll.count
    var steps = [
      try announce("03-02 09:00", .firstElection, closing: "03-10", in: mandate),
      try household("03-02 10:00", .nominate, roll[1], nomination(of: roll[0])),
      try household("03-02 10:30", .nominate, roll[2], nomination(of: roll[1])),
    ]
    for (index, entry) in roll.enumerated() {
      steps.append(
        try household(
          Self.minute(index, of: "03-03 19"), .castVote, entry, .ballot(of: entry.household)))
    }
    // One household, one vote: the kernel says why a second one is not taken.
    steps.append(
      try household(
        "03-03 19:50", .castVote, roll[3], .ballot(of: roll[3].household), isRefused: true))
    let tally = ElectionTally(
      [
        CandidateVotes(roll[0].voter, votes: households - 2),
        CandidateVotes(roll[1].voter, votes: 1),
      ], invalid: 1)
    steps.append(
      try convenor(
        "03-04 10:00", .declareElected, .result(ElectionResult(electing: head.voter, by: tally))))
    return steps
  }

  func review() throws(StoryError) -> [ElectionStep] {
    let notice = ElectionNotice(
      proof: try Self.id("notice-of-review"), receivedAt: try Self.moment("03-06 09:00"))
    return [
      try police("03-05 10:00", .refuseReview, .refusal(.notMember)),
      try police("03-06 09:30", .tellElected, .notice(notice)),
      try household(
        "03-09 10:00", .objectToReview, head, .objection(to: offices.policeAbove),
        fields: [FieldInput("reason", "户口已于上月迁回本户。")]),
      try office(
        "03-11 15:00", .overturnRefusal, as: .policeReviewer, at: offices.policeAbove),
      try office("03-12 10:00", .endorse, as: .branch, at: offices.branch),
    ]
  }

  func filing() throws(StoryError) -> [ElectionStep] {
    let filing = ElectionFiling(number: try Self.id("BA-2026-001"), on: try Self.day("03-18"))
    return [
      try office(
        "03-13 10:00", .returnFiling, as: .township, at: offices.township, .returned(.incomplete),
        fields: [FieldInput("reason", "缺少计票记录。")]),
      try convenor(
        "03-16 09:00", .completeFiling, fields: [FieldInput("record", "计票记录已补交。")]),
      try office("03-18 11:00", .file, as: .township, at: offices.township, .filing(filing)),
    ]
  }

  func recall() throws(StoryError) -> [ElectionStep] {
    let signers = Array(roll[1...].prefix((roll.count + 2) / 3)).map(\.household)
    let hearing = RecallHearing(
      .heard, proof: try Self.id("record-of-hearing"), closesOn: try Self.day("06-12"))
    var steps = [
      try household(
        "06-01 20:00", .moveRecall, roll[1], .recallMotion(by: signers),
        fields: [FieldInput("reason", "两个月没有召集过联户会议。")]),
      try convenor(
        "06-03 10:00", .hearHead, .hearing(hearing),
        fields: [FieldInput("record", "联户长说明外出就医的情况。")]),
    ]
    for (index, entry) in roll.enumerated() {
      steps.append(
        try household(
          Self.minute(index, of: "06-05 19"), .castRecallVote, entry,
          .ballot(of: entry.household)))
    }
    let tally = RecallTally(inFavour: 1, against: roll.count - 1, invalid: 0)
    steps.append(try convenor("06-08 10:00", .dismissRecall, .recallCount(tally)))
    return steps
  }

  func succession() throws(StoryError) -> [ElectionStep] {
    [
      try household(
        "09-01 09:00", .resign, head, fields: [FieldInput("declaration", "因外出务工辞去联户长。")]),
      try announce("09-03 09:00", .vacancy, closing: "09-11", in: successor),
      try convenor("09-04 09:00", .nameSuccessor),
    ]
  }

  private func announce(
    _ time: String, _ occasion: ElectionOccasion, closing day: String, in id: CaseID
  ) throws(StoryError) -> ElectionStep {
    let announcement = ElectionAnnouncement(
      of: unit, convenor: offices.convenor, police: offices.police, branch: offices.branch,
      township: offices.township, roll: roll, occasion: occasion, closesOn: try Self.day(day))
    return try office(
      time, .announce, as: .convenor, at: offices.convenor, .announcement(announcement), in: id)
  }

  private func nomination(of entry: RollEntry) -> ElectionDetail {
    .nomination(
      Nomination(
        of: entry.voter, household: entry.household, isAdult: true, isHeadElsewhere: false,
        consents: true))
  }

  private func convenor(
    _ time: String, _ action: ElectionAction, _ detail: ElectionDetail = .nothing,
    fields: [FieldInput] = []
  ) throws(StoryError) -> ElectionStep {
    try office(time, action, as: .convenor, at: offices.convenor, detail, fields: fields)
  }

  private func police(
    _ time: String, _ action: ElectionAction, _ detail: ElectionDetail
  ) throws(StoryError) -> ElectionStep {
    try office(time, action, as: .policeReviewer, at: offices.police, detail)
  }

  /// A unit has twenty households at most, and so all of them vote within the hour.
  private static func minute(_ index: Int, of hour: String) -> String { "\(hour):\(10 + index)" }
}
