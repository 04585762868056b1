/// Which vectors are run: of which profiles, of which names, and how far.
public struct Selection: Hashable, Sendable {
  /// The profiles, or nothing for all that the subject claims.
  public let profiles: [Profile]?
  /// The names, with `*` for any characters; nothing for all.
  public let only: [String]
  /// Whether the run ends at the first vector that fails and is not known to.
  public let endsAtFailure: Bool

  /// All that the subject claims.
  public static let claimed = Selection()

  /// Creates a selection.
  public init(profiles: [Profile]? = nil, only: [String] = [], endsAtFailure: Bool = false) {
    self.profiles = profiles
    self.only = only
    self.endsAtFailure = endsAtFailure
  }

  /// Whether nothing is run after a vector that ended so.
  func ends(at result: VectorResult, known: [KnownFailing]) -> Bool {
    endsAtFailure && result.outcome == .failed && !known.contains { $0.covers(result.id) }
  }

  /// Whether a vector is one of the names, or shows one of the requirements that are.
  package func names(_ vector: Vector) -> Bool {
    only.isEmpty
      || only.contains { pattern in
        Self.matches(vector.id, pattern)
          || vector.requirements.contains { Self.matches($0, pattern) }
      }
  }

  /// The vectors of profiles that a subject claims and that nobody has chosen.
  func profilesLeftOut(of subject: SubjectDescription, in book: VectorBook) -> [Vector] {
    guard let profiles else { return [] }
    let left = Set(subject.profiles).subtracting(profiles)
    return left.isEmpty ? [] : book.vectors.filter { left.contains($0.profile) }
  }

  /// Whether a text is one that a pattern stands for.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return text == pattern
    }
    guard text.count >= first.count + last.count, text.hasPrefix(first), text.hasSuffix(last) else {
      return false
    }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = Self.place(of: part, in: rest) else { return false }
      rest = rest[place...].dropFirst(part.count)
    }
    return true
  }

  private static func place(of part: Substring, in text: Substring) -> Substring.Index? {
    var place = text.startIndex
    while place < text.endIndex {
      if text[place...].hasPrefix(part) { return place }
      place = text.index(after: place)
    }
    return nil
  }
}
