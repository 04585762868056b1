import GovernanceModel

/// When people work, in minutes since the first midnight of the simulation.
struct WorkTime {
  static let perDay = 1440
  let start: Instant
  let startDay: CivilDate
  /// The minutes of a working day that are spent on cases.
  let minutes: Int
  /// Whether each day is worked, and how many days are up to its end.
  private let isWorked: [Bool]
  private let workdays: [Int32]
  /// How many minutes were worked by each minute of a day.
  private let worked: [Int32]
  /// The minute of the day by which so many were worked, and the one at which the next begins.
  private let ends: [Int32]
  private let begins: [Int32]

  init(_ plan: SimulationPlan, _ calendar: WorkCalendar) {
    startDay = plan.startDay
    start = .start(of: plan.startDay)
    let hours = calendar.hours ?? .typical
    minutes = min(plan[.workMinutes], hours?.minutesPerDay ?? 0)
    // A finish may lie beyond the last day, where nobody looks any more.
    let days = (0..<plan[.days] + 60).map { calendar.isWorking(plan.startDay.advanced(byDays: $0)) }
    isWorked = days
    var sum: Int32 = 0
    workdays = days.map { day in
      if day { sum += 1 }
      return sum
    }
    var (begun, ended, count) = ([Int32](), [Int32(0)], [Int32]())
    for minute in 0..<Self.perDay {
      count.append(Int32(begun.count))
      let isOpen = (hours?.sessions ?? []).contains {
        $0.opens.minutes <= minute && minute < $0.closes.minutes
      }
      guard isOpen, begun.count < minutes else { continue }
      begun.append(Int32(minute))
      ended.append(Int32(minute + 1))
    }
    worked = count
    begins = begun
    ends = ended
  }

  /// The moment of a minute.
  func instant(_ minute: Int32) -> Instant {
    Instant(milliseconds: start.milliseconds + Int64(minute) * 60_000)
  }

  /// The minute at or after a moment.
  func minute(_ moment: Instant) -> Int32 {
    let span = moment.milliseconds - start.milliseconds
    return Int32(clamping: (span + 59_999) / 60_000)
  }

  /// The day of a minute, from 0.
  func day(_ minute: Int32) -> Int { Int(minute) / Self.perDay }

  /// Whether a day is worked.
  func isWorking(_ day: Int) -> Bool { day < isWorked.count && isWorked[day] }

  /// The working days after the day of one minute up to the day of another.
  func workdays(from first: Int32, to last: Int32) -> Int {
    let end = isWorked.count - 1
    return Int(workdays[min(day(last), end)] - workdays[min(day(first), end)])
  }

  /// How many of the first days are worked.
  func workdays(in days: Int) -> Int { days > 0 ? Int(workdays[days - 1]) : 0 }

  /// How many minutes of its day were worked by a minute.
  func worked(by minute: Int32) -> Int { Int(worked[Int(minute) % Self.perDay]) }

  /// The first minute at or after one, on its own day, at which work goes on; nothing after hours.
  func beginning(atOrAfter minute: Int32) -> Int32? {
    let (day, before) = (day(minute), worked(by: minute))
    guard isWorking(day), before < begins.count else { return nil }
    return max(minute, Int32(day * Self.perDay) + begins[before])
  }

  /// The minute of a day at which work begins.
  func opening(of day: Int) -> Int32 { Int32(day * Self.perDay) + (begins.first ?? 0) }

  /// The minute of a day by which so many minutes were worked.
  func closing(of day: Int, after count: Int) -> Int32 {
    Int32(day * Self.perDay) + ends[min(max(count, 0), ends.count - 1)]
  }

  /// The minute that lies so many working days later, at the same time of the day.
  func advanced(_ minute: Int32, byWorkdays count: Int) -> Int32 {
    var (day, left) = (day(minute), count)
    while left > 0, day < isWorked.count {
      day += 1
      if isWorking(day) { left -= 1 }
    }
    return Int32(day * Self.perDay) + minute % Int32(Self.perDay)
  }
}
