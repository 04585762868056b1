/// The time that shifts cover, and what they leave open.
struct DutyCover {
  /// Stretches without a gap, in order, none touching the next.
  private var covered: [Range<Instant>] = []

  init(_ shifts: [Written<DutyShift>]) {
    for shift in shifts.map(\.record).filter({ $0.from < $0.through })
      .sorted(by: { $0.from < $1.from })
    {
      if let last = covered.last, shift.from <= last.upperBound {
        covered[covered.count - 1] = last.lowerBound..<max(last.upperBound, shift.through)
      } else {
        covered.append(shift.from..<shift.through)
      }
    }
  }

  /// What is not covered of a stretch, in order.
  func gaps(in asked: Range<Instant>) -> [Range<Instant>] {
    var gaps: [Range<Instant>] = []
    var at = asked.lowerBound
    // The first stretch that ends after the beginning; those before cannot matter.
    var low = 0
    var high = covered.count
    while low < high {
      let middle = (low + high) / 2
      if covered[middle].upperBound <= at { low = middle + 1 } else { high = middle }
    }
    for stretch in covered[low...] {
      if stretch.lowerBound >= asked.upperBound { break }
      if stretch.lowerBound > at { gaps.append(at..<stretch.lowerBound) }
      at = max(at, stretch.upperBound)
      if at >= asked.upperBound { return gaps }
    }
    if at < asked.upperBound { gaps.append(at..<asked.upperBound) }
    return gaps
  }

  /// All the time of some days, midnights included.
  static func wholeTime(of period: DayRange) -> [Range<Instant>] {
    [Instant.start(of: period.from)..<Instant.end(of: period.through)]
  }

  /// The sessions of the days on which offices work, make-up workdays among them.
  static func workingTime(of audit: Audit) -> [Range<Instant>] {
    let calendar = audit.terms.calendar
    let sessions = (calendar.hours ?? WorkingHours.typical)?.sessions ?? []
    var times: [Range<Instant>] = []
    var day = audit.period.from
    while day <= audit.period.through {
      if calendar.isWorking(day) {
        let start = Instant.start(of: day)
        times += sessions.map {
          start.advanced(
            byMinutes: $0.opens.minutes)..<start.advanced(
              byMinutes: $0.closes.minutes)
        }
      }
      if day == .latest { break }
      day = day.advanced(byDays: 1)
    }
    return times
  }
}
