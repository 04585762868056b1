import Foundation
import GovernanceModel

/// What is measured, each over the same moments of twenty years.
struct DeadlineBench {
  static let calendarDays = "60 calendar days (XF-34)"
  static let fiveDays = "5 working days (XF-23c)"
  static let manyDays = "500 working days"

  /// Something that computes one deadline a moment.
  struct Subject {
    let name: String
    let moments: [Instant]
    let run: ([Instant]) -> Int

    /// Deadlines a second.
    func measure() -> Double {
      let clock = ContinuousClock()
      var sum = 0
      let time = clock.measure { sum = run(moments) }
      // A sum that nobody looks at would let the compiler leave the work out.
      precondition(sum != 1)
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      return Double(moments.count) / seconds
    }
  }

  let subjects: [Subject]

  init() throws {
    guard let first = CivilDate(year: 2022, month: 5, day: 1),
      let petition = DeadlineRule.ID("XF-34"), let objection = DeadlineRule.ID("XF-23c"),
      let many = DeadlineRule.ID("MANY"),
      let sixty = LawBook.national.rule(petition, on: first),
      let five = LawBook.national.rule(objection, on: first)
    else { throw BenchError.nothingToMeasure }
    let long = DeadlineRule(
      id: many, title: five.title, startEvent: .transfer, limit: .fixed(500, .workingDay),
      provenance: five.provenance, inForceFrom: first)
    let calendar = WorkCalendar.national
    // Days of 2007 to 2023, in an order without a pattern, so that 500 working days stay published.
    let start = CivilDate(year: 2007, month: 1, day: 1) ?? first
    let moments = (0..<200_000).map { index in
      Instant.start(of: start.advanced(byDays: index * 7919 % 6200)).advanced(byHours: index % 24)
    }
    let few = Array(moments.prefix(20_000))
    func due(_ rule: DeadlineRule) -> ([Instant]) -> Int {
      { moments in
        moments.reduce(0) {
          $0 &+ (rule.plainDeadline(from: $1, calendar: calendar).due?.civilDate.dayNumber ?? 0)
        }
      }
    }
    let zone = TimeZone(secondsFromGMT: 8 * 3600) ?? .current
    var gregorian = Calendar(identifier: .gregorian)
    gregorian.timeZone = zone
    let peer = gregorian
    for moment in few.prefix(2000) {
      let (ours, walked) = (
        five.plainDeadline(from: moment, calendar: calendar).due?.civilDate,
        Self.walk(5, moment.civilDate, calendar)
      )
      guard ours == walked else { throw BenchError.disagreement("\(moment)") }
    }
    subjects = [
      Subject(name: "limit: add 60 on a bare integer", moments: moments) { moments in
        moments.reduce(0) { $0 &+ Int(($1.milliseconds &+ 28_800_000) / 86_400_000) &+ 60 }
      },
      Subject(name: Self.calendarDays, moments: moments, run: due(sixty)),
      Subject(name: Self.fiveDays, moments: moments, run: due(five)),
      Subject(name: Self.manyDays, moments: moments, run: due(long)),
      Subject(name: "5 working days with the derivation", moments: few) { moments in
        moments.reduce(0) { $0 &+ five.deadline(from: $1, calendar: calendar).derivation.count }
      },
      Subject(name: "peer: Foundation, 60 days added", moments: few) { moments in
        moments.reduce(0) { sum, moment in
          let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
          let end = peer.date(byAdding: .day, value: 60, to: date) ?? date
          return sum &+ Int(end.timeIntervalSince1970)
        }
      },
      Subject(name: "peer: 5 working days, day by day", moments: few) { moments in
        moments.reduce(0) { $0 &+ Self.walk(5, $1.civilDate, calendar).dayNumber }
      },
      Subject(name: "peer: 500 working days, day by day", moments: Array(few.prefix(2000))) {
        moments in
        moments.reduce(0) { $0 &+ Self.walk(500, $1.civilDate, calendar).dayNumber }
      },
    ]
  }

  /// As every calendar does it that was looked at: one day after the other.
  private static func walk(_ workdays: Int, _ date: CivilDate, _ calendar: WorkCalendar)
    -> CivilDate
  {
    var (day, left) = (date, workdays)
    while left > 0 {
      day = day.advanced(byDays: 1)
      if calendar.isWorking(day) { left -= 1 }
    }
    return day
  }
}
