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

  /// Whether a mobile telephone number stands in a text: eleven digits from 13 to 19.
  static func hasTelephoneNumber(_ text: String) -> Bool {
    runs(in: text).contains { run in
      run.count == 11 && run[run.startIndex] == UInt8(ascii: "1")
        && run[run.startIndex + 1] >= UInt8(ascii: "3")
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
