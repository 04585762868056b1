/// Numbers as ECMAScript writes them, which RFC 8785 makes the canonical form.
enum JSONNumber {
  /// The shortest text that reads back as the number; `null` for what no JSON can write.
  static func text(_ value: Double) -> String {
    if value == 0 { return "0" }
    if !value.isFinite { return "null" }
    let (digits, exponent) = shortest(abs(value))
    let sign = value < 0 ? "-" : ""
    let count = digits.utf8.count
    // `exponent` counts the digits before the decimal point; the bounds are ECMAScript's.
    if exponent >= count, exponent <= 21 {
      return sign + digits + String(repeating: "0", count: exponent - count)
    }
    if exponent > 0, exponent <= 21 {
      return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    }
    if exponent > -6, exponent <= 0 {
      return sign + "0." + String(repeating: "0", count: -exponent) + digits
    }
    let power = exponent - 1
    let fraction = count == 1 ? "" : "." + digits.dropFirst()
    return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(abs(power))
  }

  /// The whole number that a double is, or nothing where it is none that can be counted with.
  ///
  /// The standard library's own exact conversion calls into the C library's mathematics, which a
  /// client of the model alone would have to link.
  static func whole(_ value: Double) -> Int? {
    guard abs(value) < 9_007_199_254_740_992 else { return nil }
    let whole = Int(value)
    return Double(whole) == value ? whole : nil
  }

  /// The significant digits of a positive number, and where its decimal point stands.
  ///
  /// The standard library prints the shortest digits that read back as the same number, and of
  /// those the nearest, which are the digits that ECMAScript asks for; only their layout differs.
  private static func shortest(_ value: Double) -> (digits: String, exponent: Int) {
    let parts = value.description.split(separator: "e", omittingEmptySubsequences: false)
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0]
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    var exponent = whole.utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    var digits = String(whole + fraction)[...]
    while digits.first == "0" {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.last == "0" { digits.removeLast() }
    return (String(digits), exponent)
  }
}
