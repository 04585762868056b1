/// A time of the day in China, to the minute, from 00:00 to 24:00.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1440.
  public let minutes: Int

  /// Creates a time, or nothing if no clock shows it.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour * 60 + minute <= 1440 else {
      return nil
    }
    minutes = hour * 60 + minute
  }

  /// Creates a time from `hh:mm`, or nothing if it is written otherwise.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Digits.number(bytes[0..<2]),
      let minute = Digits.number(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `hh:mm`.
  public var description: String {
    "\(Digits.padded(minutes / 60, to: 2)):\(Digits.padded(minutes % 60, to: 2))"
  }

  /// Orders by time.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension Form where Value == ClockTime {
  /// A time of the day, written `hh:mm`.
  public static let clockTime = written(
    "wire.clockTime", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$",
    expected: Wording(zh: "时间 hh:mm", en: "a time of the day hh:mm"),
    make: { ClockTime($0) }, text: { $0.description })
}
