/// Degrees of longitude and latitude, written with six decimals: about a tenth of a metre.
enum Degrees {
  /// Six decimals, without a sign where east or north.
  static func text(_ millionths: Int) -> String {
    let (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    let digits = String(rest)
    return (millionths < 0 ? "-" : "") + "\(whole)."
      + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The millionths of a degree that a text tells, and whether digits behind the sixth were lost; nothing if it
  /// is no number of degrees.
  static func millionths(_ text: String, most: Int) -> (value: Int, isExact: Bool)? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits), parts[0].utf8.count <= 3,
      let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    let kept = decimals.prefix(6)
    guard let fraction = Int(kept + String(repeating: "0", count: 6 - kept.count)) else {
      return nil
    }
    let value = whole * 1_000_000 + fraction
    guard value <= most * 1_000_000 else { return nil }
    let isExact = decimals.dropFirst(6).allSatisfy { $0 == "0" }
    return (isNegative ? -value : value, isExact)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
