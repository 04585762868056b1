public import GovernanceModel

/// A vector that a subject is known to fail: it must fail, and only until a day.
public struct KnownFailing: Hashable, Sendable {
  /// The names of vectors, with `*` for any characters.
  public let pattern: String
  /// Where the fault is written down.
  public let link: String
  /// The last day on which it may stand.
  public let expires: CivilDate
  private let vectors: NamePattern

  /// Creates an entry.
  public init(_ pattern: String, link: String, expires: CivilDate) {
    self.pattern = pattern
    vectors = NamePattern(pattern)
    self.link = link
    self.expires = expires
  }

  /// Reads a list: one entry a line, `PATTERN LINK YYYY-MM-DD`; lines that begin with `#` are for people.
  ///
  /// - Throws: ``WireError`` naming the line.
  public static func list(_ text: String) throws(WireError) -> [KnownFailing] {
    var entries: [KnownFailing] = []
    // A byte order mark is what some editors put before the first line.
    let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let parts = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
      guard let first = parts.first, !first.hasPrefix("#") else { continue }
      let path = "line \(index + 1)"
      guard parts.count == 3 else {
        throw WireError(
          path: path, found: "\(parts.count) words",
          expected: "a pattern, a link and the day on which the entry expires")
      }
      guard WebLink.isOne(parts[1]) else {
        throw WireError(path: path, found: "\(parts[1])", expected: "a link of http or https")
      }
      guard let day = CivilDate(String(parts[2])) else {
        throw WireError(path: path, found: "\(parts[2])", expected: "a day, YYYY-MM-DD")
      }
      entries.append(KnownFailing(String(first), link: String(parts[1]), expires: day))
    }
    return entries
  }

  /// Whether it says which vectors, and where one can read why.
  var isWhole: Bool { !pattern.isEmpty && WebLink.isOne(link) }

  /// Whether the entry speaks of a vector.
  func covers(_ id: String) -> Bool { vectors.matches(id) }
}
