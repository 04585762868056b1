/// What one would write by hand for this one procedure: a switch, a role for each act, a deadline that
/// is shifted over weekends, and nothing of law, offices or holidays.
struct PlainCase {
  enum State: UInt8 {
    case none, registered, assessed, dispatched, inHandling, resultSubmitted, verified, fedBack
    case closed
  }

  enum Act: UInt8, CaseIterable {
    case register, assess, dispatch, accept, submit, verify, deliver, close
  }

  /// One line of the history.
  struct Entry {
    let at: Int64
    let due: Int64
    let act: Act
    let from: State
    let to: State
    let role: UInt8
  }

  var state = State.none
  var due: Int64 = 0
  var version = 0

  /// Does an act, or says nothing where it is not possible.
  ///
  /// - Returns: The sum of the days on which what begins falls due.
  @inline(never)
  mutating func handle(_ act: Act, role: UInt8, at: Int64, _ history: inout [Entry]) -> Int? {
    let to: State
    switch (state, act) {
    case (.none, .register): to = .registered
    case (.registered, .assess): to = .assessed
    case (.assessed, .dispatch): to = .dispatched
    case (.dispatched, .accept): to = .inHandling
    case (.inHandling, .submit): to = .resultSubmitted
    case (.resultSubmitted, .verify): to = .verified
    case (.verified, .deliver): to = .fedBack
    case (.fedBack, .close) where at >= due: to = .closed
    default: return nil
    }
    guard role == act.rawValue else { return nil }
    let day = Int((at + 28_800_000) / 86_400_000)
    var sum = 0
    var last = 0
    switch act {
    case .register, .assess:
      last = Self.workdays(1, after: day)
      sum = last
    case .dispatch:
      last = Self.workdays(1, after: day)
      sum = last + Self.workdays(5, after: day)
    case .accept:
      last = day + 60
      sum = last
    case .submit:
      last = Self.workdays(3, after: day)
      sum = last
    case .deliver:
      last = Self.shifted(day + 30)
      sum = last
    case .verify, .close: break
    }
    due = Int64(last + 1) * 86_400_000 - 28_800_000
    version += 1
    history.append(Entry(at: at, due: due, act: act, from: state, to: to, role: role))
    state = to
    return sum
  }

  // Day 0 was a Thursday; 0 is Monday here.
  private static func weekday(_ day: Int) -> Int { (day + 3) % 7 }

  private static func shifted(_ day: Int) -> Int {
    let weekday = weekday(day)
    return weekday < 5 ? day : day + 7 - weekday
  }

  private static func workdays(_ amount: Int, after day: Int) -> Int {
    let weekday = weekday(day)
    let (start, place) = weekday < 5 ? (day, weekday) : (day - (weekday - 4), 4)
    return start + amount + (place + amount) / 5 * 2
  }
}
