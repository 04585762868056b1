/// A day of the civil calendar, counted in whole days; it has no time zone and no hours.
///
/// All deadlines are arithmetic on these: a day is a step of one, never a number of seconds.
/// Covers 0001-01-01 to 9999-12-31; arithmetic beyond either end stays at that end.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of days since 1970-01-01.
  public let dayNumber: Int

  /// The first day that can be written.
  public static let earliest = CivilDate(dayNumber: -719_162)
  /// The last day that can be written.
  public static let latest = CivilDate(dayNumber: 2_932_896)

  /// Creates the day with that number, moved to the nearer end if it lies outside the range.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, -719_162), 2_932_896)
  }

  /// Creates a day from its parts, or nothing if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  /// Creates a day from `YYYY-MM-DD`, or nothing if it is written otherwise or does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The calendar year.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth day of the week that begins on Monday.
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// The day that lies a number of days later, or earlier if the number is negative.
  public func advanced(byDays days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? (days > 0 ? .latest : .earliest) : CivilDate(dayNumber: sum)
  }

  /// The same day of a later or earlier month, or that month's last day if it is shorter.
  public func advanced(byMonths months: Int) -> CivilDate {
    let start = parts
    let (total, overflow) = (start.year * 12 + start.month - 1).addingReportingOverflow(months)
    guard !overflow, (12..<120_000).contains(total) else { return months > 0 ? .latest : .earliest }
    let (year, month) = (total / 12, total % 12 + 1)
    let day = min(start.day, Self.length(ofMonth: month, year: year))
    return CivilDate(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  /// The number of days from this one to another, negative if the other is earlier.
  public func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    return
      "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))-\(Digits.padded(day, to: 2))"
  }

  /// Orders by time.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  // Years are counted from 1 March, so that the leap day is a year's last; 146,097 days are 400 years.
  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    Digits.number(bytes)
  }
}

extension CivilDate: Codable {
  /// Reads a day from `YYYY-MM-DD`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the string is no such day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "Expected a day as YYYY-MM-DD, found \(Shown.length(of: text).en).")
    }
    self = date
  }

  /// Writes the day as `YYYY-MM-DD`.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
