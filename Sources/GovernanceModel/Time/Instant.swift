/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
///
/// China keeps one zone, UTC+8, and has had no summer time since 1991; the civil day of a moment is
/// therefore fixed arithmetic and needs no zone database.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64

  static let perMinute: Int64 = 60_000
  private static let perDay: Int64 = 86_400_000
  private static let chinaOffset: Int64 = 8 * 3_600_000

  /// Creates a moment, moved to the nearer end if its year cannot be written in four digits.
  public init(milliseconds: Int64) {
    let low = Int64(CivilDate.earliest.dayNumber) * Self.perDay
    let high = Int64(CivilDate.latest.dayNumber + 1) * Self.perDay - Self.chinaOffset - 1
    self.milliseconds = min(max(milliseconds, low), high)
  }

  /// Creates the moment at which a clock in China shows that time, or nothing if no clock does.
  public init?(_ date: CivilDate, hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    let ofDay = Int64(hour * 3600 + minute * 60 + second) * 1000
    self.init(milliseconds: Int64(date.dayNumber) * Self.perDay - Self.chinaOffset + ofDay)
  }

  /// Creates a moment from RFC 3339 in UTC with milliseconds, `2026-03-02T01:00:00.000Z`, or nothing where the text is
  /// none, or one whose day in China cannot be written in four digits.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"),
      let date = CivilDate(String(text.prefix(10))),
      let hour = Digits.number(bytes[11..<13]), hour < 24,
      let minute = Digits.number(bytes[14..<16]), minute < 60,
      let second = Digits.number(bytes[17..<19]), second < 60,
      let thousandth = Digits.number(bytes[20..<23])
    else { return nil }
    let ofDay = Int64(((hour * 60 + minute) * 60 + second) * 1000 + thousandth)
    let milliseconds = Int64(date.dayNumber) * Self.perDay + ofDay
    self.init(milliseconds: milliseconds)
    // In China the last hours of the year 9999 are no day that can be written.
    if self.milliseconds != milliseconds { return nil }
  }

  /// The civil day in China on which this moment lies.
  public var civilDate: CivilDate {
    CivilDate(dayNumber: Int(Self.floored(milliseconds + Self.chinaOffset).day))
  }

  /// The first moment of a civil day in China, 00:00.
  public static func start(of date: CivilDate) -> Instant {
    Instant(milliseconds: Int64(date.dayNumber) * perDay - chinaOffset)
  }

  /// The first moment after a civil day in China: 24:00, where a day counted in days ends.
  ///
  /// The last day that can be written has no day behind it, and ends a millisecond earlier.
  public static func end(of date: CivilDate) -> Instant {
    Instant(milliseconds: start(of: date).milliseconds + perDay)
  }

  /// The moment that lies a number of hours later, by the clock on the wall.
  public func advanced(byHours hours: Int) -> Instant {
    let (minutes, overflow) = hours.multipliedReportingOverflow(by: 60)
    return advanced(byMinutes: overflow ? (hours > 0 ? .max : .min) : minutes)
  }

  /// The moment that lies a number of minutes later, by the clock on the wall.
  public func advanced(byMinutes minutes: Int) -> Instant {
    let (span, overflow) = Int64(minutes).multipliedReportingOverflow(by: Self.perMinute)
    guard !overflow else { return Instant(milliseconds: minutes > 0 ? .max / 2 : .min / 2) }
    let (sum, tooFar) = milliseconds.addingReportingOverflow(span)
    return Instant(milliseconds: tooFar ? (minutes > 0 ? .max / 2 : .min / 2) : sum)
  }

  /// How many milliseconds of its civil day have passed.
  var millisecondsOfDay: Int64 { Self.floored(milliseconds + Self.chinaOffset).rest }

  /// The moment of a civil day at which so many milliseconds of it have passed.
  static func moment(of date: CivilDate, after ofDay: Int64) -> Instant {
    Instant(milliseconds: start(of: date).milliseconds + ofDay)
  }

  /// The moment as RFC 3339 in UTC with milliseconds.
  public var description: String {
    let (day, rest) = Self.floored(milliseconds)
    return
      "\(CivilDate(dayNumber: Int(day)))T\(Self.clock(rest)).\(Digits.padded(Int(rest % 1000), to: 3))Z"
  }

  /// The moment as a clock in China shows it, to the minute: `2026-03-02 09:00`.
  public var chinaTime: String {
    let (day, rest) = Self.floored(milliseconds + Self.chinaOffset)
    return "\(CivilDate(dayNumber: Int(day))) \(Self.clock(rest).prefix(5))"
  }

  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func floored(_ value: Int64) -> (day: Int64, rest: Int64) {
    let day = value >= 0 ? value / perDay : (value - perDay + 1) / perDay
    return (day, value - day * perDay)
  }

  private static func clock(_ ofDay: Int64) -> String {
    let seconds = Int(ofDay / 1000)
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { Digits.padded($0, to: 2) }.joined(separator: ":")
  }
}

extension Instant: Codable {
  /// Reads a moment from RFC 3339 in UTC with milliseconds.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the string is no such moment.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "Expected a moment as YYYY-MM-DDThh:mm:ss.sssZ, found \(Shown.length(of: text).en).")
    }
    self = instant
  }

  /// Writes the moment as RFC 3339 in UTC with milliseconds.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
