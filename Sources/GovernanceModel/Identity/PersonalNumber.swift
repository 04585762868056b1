/// Finds numbers that name a person inside what must not: identifiers, names of offices, titles.
///
/// Only what is certain is found: a resident identity number whose date and check digit are right
/// (GB 11643), and in identifiers a mobile telephone number. Longer and shorter runs are no such
/// numbers.
enum PersonalNumber {
  /// Whether a resident identity number stands in a text.
  static func hasIdentityNumber(_ text: String) -> Bool {
    runs(in: text).contains { IdentityNumberRule.isValid($0) }
  }

  /// The same wording, or one that tells nothing where it holds a person's number.
  static func withheld(_ wording: Wording) -> Wording {
    let isPersonal = [wording.zh, wording.en].contains {
      hasIdentityNumber($0) || hasTelephoneNumber($0)
    }
    return isPersonal ? Wording(zh: "不予显示的数字", en: "a number that is not shown") : wording
  }

  /// Whether an identifier, code or tag holds a person's number, whole or in the usual groups.
  ///
  /// Groups are 3, 4 and 4 digits of a telephone number, and 6, 8 and 4 of an identity number; any
  /// others are numbers of cases.
  static func isIn(_ identifier: String) -> Bool {
    if hasIdentityNumber(identifier) || hasTelephoneNumber(identifier) { return true }
    let parts = identifier.utf8.split(omittingEmptySubsequences: false) {
      !isDigit($0) && ($0 | 0x20) != UInt8(ascii: "x")
    }
    guard parts.count >= 3 else { return false }
    return (0...parts.count - 3).contains { first in
      let group = parts[first...first + 2]
      let run = group.flatMap { Array($0) }[...]
      return switch group.map(\.count) {
      case [3, 4, 4]: isTelephoneNumber(run)
      case [6, 8, 4]: IdentityNumberRule.isValid(run)
      default: false
      }
    }
  }

  /// Whether the name of a place or of something named after it holds a person's number.
  ///
  /// A unit's eighteen digits may pass for an identity number by chance; one that ends in X, and a
  /// telephone number, do not come about so.
  static func isNoPlace(_ name: String) -> Bool {
    hasTelephoneNumber(name)
      || runs(in: name).contains {
        IdentityNumberRule.isValid($0) && $0.last.map { !isDigit($0) } == true
      }
  }

  /// Whether a mobile telephone number stands in a text: eleven digits from 13 to 19.
  static func hasTelephoneNumber(_ text: String) -> Bool {
    runs(in: text).contains { isTelephoneNumber($0) }
  }

  private static func isTelephoneNumber(_ run: ArraySlice<UInt8>) -> Bool {
    run.count == 11 && run.allSatisfy { isDigit($0) } && run[run.startIndex] == UInt8(ascii: "1")
      && run[run.startIndex + 1] >= UInt8(ascii: "3")
  }

  /// The finding that a name holds such a number, if it does.
  ///
  /// - Parameters:
  ///   - name: The name of a thing.
  ///   - place: The name of the place it is named after, whose digits may pass for a number.
  ///   - path: Where the name stands.
  /// - Returns: The finding with the code that ``Form/identifier(of:)`` reports.
  static func findings(
    in name: String, besides place: String = "", at path: String
  ) -> [ValidationFinding] {
    if name.utf8.count - (name.hasPrefix(place) ? place.utf8.count : 0) < 11 { return [] }
    // What follows the place is a name of its own; the place's digits may stand inside, too.
    let rest = name.hasPrefix(place) ? String(name.dropFirst(place.count)) : name
    let found = runs(in: rest)
    // A number in groups is no run at all; a run may be the place's own digits.
    let isNamed =
      isIn(rest)
      && (found.isEmpty || place.isEmpty
        || found.contains { !place.utf8.prefix($0.count).elementsEqual($0) })
    if !isNamed { return [] }
    return [
      ValidationFinding(
        code: "identifier.personal", path: path,
        what: Wording(zh: "标识含有身份证或电话号码", en: "The identifier holds a number of a person"),
        found: Shown.length(of: name),
        expected: Wording(zh: "不指向个人的标识", en: "an identifier that names nobody"))
    ]
  }

  /// Whether a text holds an identity number, however it is typed: in groups, or full-width.
  ///
  /// Both the text as it stands and the text without what is between digits are searched: leaving
  /// out a space may also run a number together with its neighbour.
  static func isTyped(in text: String) -> Bool {
    var plain = String.UnicodeScalarView()
    var joined = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let typed = typed(scalar)
      plain.append(typed)
      if !isBetweenDigits(typed) { joined.append(typed) }
    }
    return hasIdentityNumber(String(plain)) || hasIdentityNumber(String(joined))
  }

  /// Digits of any script as the plain ones, and the letters that are typed for the last X.
  private static func typed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    switch scalar.value {
    case 0xFF38, 0xFF58, 0x425, 0x445, 0xD7, 0x2169, 0x2179, 0x3A7, 0x3C7: return "X"
    default: break
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
      let digit = UInt8(exactly: UInt32(value))
    else { return scalar }
    return Unicode.Scalar(UInt8(ascii: "0") + digit % 10)
  }

  private static func isBetweenDigits(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .format, .dashPunctuation, .nonspacingMark, .spaceSeparator: return true
    default: return scalar == "." || scalar == "/" || scalar == "_" || scalar.value == 0x2212
    }
  }

  /// The runs of digits, with the X that may end an identity number.
  private static func runs(in text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var runs: [ArraySlice<UInt8>] = []
    var start = 0
    for index in 0...bytes.count {
      let isDigit = index < bytes.count && isDigit(bytes[index])
      if isDigit { continue }
      let isX = index < bytes.count && (bytes[index] | 0x20) == UInt8(ascii: "x")
      let end = isX && index - start == 17 ? index + 1 : index
      if end - start >= 11 { runs.append(bytes[start..<end]) }
      start = index + 1
    }
    return runs
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
