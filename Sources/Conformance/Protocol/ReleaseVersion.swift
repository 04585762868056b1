/// The version of a release: what a verdict was about must be the same thing tomorrow.
enum ReleaseVersion {
  /// Words that name what moves on.
  private static let moving: Set<String> = [
    "branch", "canary", "current", "develop", "development", "edge", "head", "heads", "latest",
    "main", "master", "next", "nightly", "snapshot", "tip", "trunk", "unstable", "wip", "x",
  ]

  /// Whether a text is one: a number first, perhaps after a `v`, in letters and digits of ASCII, `.`, `-`, `+` and
  /// `_`, with no word that names a branch.
  static func isOne(_ text: String) -> Bool {
    let number = text.first == "v" || text.first == "V" ? text.dropFirst() : text[...]
    guard let first = number.utf8.first, isDigit(first) else { return false }
    guard number.utf8.allSatisfy({ isDigit($0) || isLetter($0) || ".-+_".utf8.contains($0) }) else {
      return false
    }
    let words = number.lowercased().split { !$0.isLetter }
    return !words.contains { moving.contains(String($0)) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
