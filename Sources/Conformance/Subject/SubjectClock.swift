import GovernanceModel
import Synchronization

/// The clock that messages set; a desk reads it whenever it wants to know the time.
final class SubjectClock: Sendable {
  private let moment = Mutex<Instant?>(nil)

  var now: Instant? { moment.withLock { $0 } }

  func set(_ moment: Instant?) { self.moment.withLock { $0 = moment } }

  /// The moment that `clock.advance` names: one it says, or one so much later.
  static func moment(after now: Instant?, in body: JSONValue) throws(WireError) -> Instant {
    let said = [try body.member("days"), try body.member("hours"), try body.member("minutes")]
    let saysHowLong = said.contains { $0 != nil }
    if let moment = try body.parsedIfPresent("to", "a moment", { Instant($0) }) {
      guard !saysHowLong else {
        throw WireError(path: "to", found: "a length beside it", expected: "a moment or a length")
      }
      return moment
    }
    guard let now else {
      throw WireError(path: "to", found: "no clock", expected: "a clock that was set before")
    }
    guard saysHowLong else {
      throw WireError(path: "to", found: "nothing", expected: "to, or days, hours, minutes")
    }
    var minutes = 0
    for (name, length) in [("days", 1440), ("hours", 60), ("minutes", 1)] {
      let amount = try body.optional(name) { (value) throws(WireError) in try value.number() } ?? 0
      guard (0...1_000_000).contains(amount) else {
        throw WireError(path: name, found: "\(amount)", expected: "0 to 1000000")
      }
      minutes += amount * length
    }
    return Instant(milliseconds: now.milliseconds + Int64(minutes) * 60_000)
  }
}
