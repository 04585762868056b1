extension WorkYear {
  /// The national arrangements that ship with the kit, 2007 to 2026.
  ///
  /// Taken from the PyPI package chinesecalendar 1.11.0, which follows the yearly notices of the
  /// General Office of the State Council; `Scripts/calendar` holds this table to it and every day to
  /// a second package, holidays 0.109. A `-` marks a day of the December before.
  package static let national: [WorkYear] = [
    WorkYear(
      2007, rest: "0101-0103 0218-0224 0501-0507 1001-1007",
      work: "-1230-1231 0217 0225 0428-0429 0929-0930"),
    WorkYear(
      2008, rest: "-1230-1231 0101 0206-0212 0404-0406 0501-0503 0607-0609 0913-0915 0929-1005",
      work: "-1229 0202-0203 0504 0927-0928"),
    WorkYear(
      2009, rest: "0101-0103 0125-0131 0404-0406 0501-0503 0528-0530 1001-1008",
      work: "0104 0124 0201 0531 0927 1010"),
    WorkYear(
      2010, rest: "0101-0103 0213-0219 0403-0405 0501-0503 0614-0616 0922-0924 1001-1007",
      work: "0220-0221 0612-0613 0919 0925-0926 1009"),
    WorkYear(
      2011, rest: "0101-0103 0202-0208 0403-0405 0430-0502 0604 0606 0910-0912 1001-1007",
      work: "0130 0212 0402 1008-1009"),
    WorkYear(
      2012, rest: "0101-0103 0122-0128 0402-0404 0429-0501 0622 0624 0930-1007",
      work: "-1231 0121 0129 0331-0401 0428 0929"),
    WorkYear(
      2013, rest: "0101-0103 0209-0215 0404-0406 0429-0501 0610-0612 0919-0921 1001-1007",
      work: "0105-0106 0216-0217 0407 0427-0428 0608-0609 0922 0929 1012"),
    WorkYear(
      2014, rest: "0101 0131-0206 0405-0407 0501-0503 0602 0908 1001-1007",
      work: "0126 0208 0504 0928 1011"),
    WorkYear(
      2015, rest: "0101-0103 0218-0224 0405-0406 0501 0620 0622 0903-0904 0927 1001-1007",
      work: "0104 0215 0228 0906 1010"),
    WorkYear(
      2016, rest: "0101 0207-0213 0404 0501-0502 0609-0611 0915-0917 1001-1007",
      work: "0206 0214 0612 0918 1008-1009"),
    WorkYear(
      2017, rest: "0101-0102 0127-0202 0402-0404 0501 0528-0530 1001-1008",
      work: "0122 0204 0401 0527 0930"),
    WorkYear(
      2018, rest: "0101 0215-0221 0405-0407 0429-0501 0618 0924 1001-1007",
      work: "0211 0224 0408 0428 0929-0930"),
    WorkYear(
      2019, rest: "-1230-1231 0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007",
      work: "-1229 0202-0203 0428 0505 0929 1012"),
    WorkYear(
      2020, rest: "0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008",
      work: "0119 0426 0509 0628 0927 1010"),
    WorkYear(
      2021, rest: "0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007",
      work: "0207 0220 0425 0508 0918 0926 1009"),
    WorkYear(
      2022, rest: "0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007",
      work: "0129-0130 0402 0424 0507 1008-1009"),
    WorkYear(
      2023, rest: "-1231 0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006",
      work: "0128-0129 0423 0506 0625 1007-1008"),
    WorkYear(
      2024, rest: "-1230-1231 0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007",
      work: "0204 0218 0407 0428 0511 0914 0929 1012"),
    WorkYear(
      2025, rest: "0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008",
      work: "0126 0208 0427 0928 1011"),
    WorkYear(
      2026, rest: "0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007",
      work: "0104 0214 0228 0509 0920 1010"),
  ].compactMap(\.self)

  /// Reads `MMDD` and `MMDD-MMDD`; a text that says anything else makes no year, and the test of the
  /// years catches it.
  private init?(_ year: Int, rest: String, work: String) {
    guard let holidays = Self.days(rest, in: year), let makeUp = Self.days(work, in: year) else {
      return nil
    }
    self.init(year: year, holidays: holidays, makeUpWorkdays: makeUp)
  }

  private static func days(_ text: String, in year: Int) -> Set<CivilDate>? {
    var days: Set<CivilDate> = []
    for span in text.split(separator: " ") {
      let isBefore = span.hasPrefix("-")
      let ends = span.split(separator: "-").compactMap {
        day($0, in: isBefore ? year - 1 : year)
      }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      for number in first.dayNumber...last.dayNumber { days.insert(CivilDate(dayNumber: number)) }
    }
    return days
  }

  private static func day(_ text: Substring, in year: Int) -> CivilDate? {
    guard text.utf8.count == 4, let number = Digits.number(text.utf8) else { return nil }
    return CivilDate(year: year, month: number / 100, day: number % 100)
  }
}
