import GovernanceModel

/// Who came with what, and how it ended.
extension RegisterFixture {
  mutating func writeInquiries() {
    let perDay = tier == .county ? 40 : tier == .township ? 14 : 19
    for day in workdays {
      for _ in 0..<perDay { writeInquiry(on: day) }
    }
  }

  private mutating func writeInquiry(on day: CivilDate) {
    let at = moment(day, 8 + chance.number(in: 0...8), chance.number(in: 0...59))
    let clerk = person("intake", chance.number(in: 1...2))
    let channels: [Channel] = [.visit, .phone, .hotline12345, .gridPatrol, .householdReport]
    let inquiry = write(
      "q", at: at, by: clerk,
      .inquiry(Inquiry(channel: channels[chance.number(in: 0...4)], firstAsked: [clerk])))
    let chances = chance.number(in: 1...100)
    if chances <= 5 {
      let taker = person("assessor")
      write(
        "o", at: at.advanced(byMinutes: 10), by: clerk,
        .inquiryHandOver(
          InquiryHandOver(
            inquiry: inquiry, from: clerk, to: taker, offeredAt: at.advanced(byMinutes: 10),
            acceptedAt: at.advanced(byMinutes: 30))))
    }
    let isElsewhere = chances > 88
    let end = at.advanced(byMinutes: 40)
    write(
      "e", at: end, by: clerk,
      .inquiryClosing(
        InquiryClosing(
          inquiry: inquiry,
          outcome: isElsewhere ? (chances > 96 ? .outOfScope : .ledOn) : .takenOn,
          destination: isElsewhere ? office(.petition) : nil,
          noticeAt: isElsewhere ? end : nil)))
  }
}
