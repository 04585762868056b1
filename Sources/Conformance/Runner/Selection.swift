/// Which vectors are run: of which profiles, of which names, and how far.
public struct Selection: Hashable, Sendable {
  /// The profiles, or nothing for all that the subject claims.
  public let profiles: [Profile]?
  /// The names, with `*` for any characters; nothing for all.
  public let only: [String]
  /// Whether the run ends at the first vector that fails and is not known to.
  public let endsAtFailure: Bool
  /// The names that have no `*` in them, and the patterns of the others.
  private let whole: Set<String>
  private let patterns: [NamePattern]

  /// All that the subject claims.
  public static let claimed = Selection()

  /// Creates a selection.
  public init(profiles: [Profile]? = nil, only: [String] = [], endsAtFailure: Bool = false) {
    self.profiles = profiles
    self.only = only
    self.endsAtFailure = endsAtFailure
    whole = Set(only.filter { !$0.contains("*") })
    patterns = only.filter { $0.contains("*") }.map(NamePattern.init)
  }

  /// Whether nothing is run after a vector that ended so.
  func ends(at result: VectorResult, known: [KnownFailing]) -> Bool {
    endsAtFailure && result.outcome == .failed && !known.contains { $0.covers(result.id) }
  }

  /// Whether a vector is one of the names, or shows one of the requirements that are.
  package func names(_ vector: Vector) -> Bool {
    only.isEmpty
      || ([vector.id] + vector.requirements).contains { name in
        whole.contains(name) || patterns.contains { $0.matches(name) }
      }
  }

  /// The vectors of profiles that a subject claims and that nobody has chosen.
  func profilesLeftOut(of subject: SubjectDescription, in book: VectorBook) -> [Vector] {
    guard let profiles else { return [] }
    let left = Set(subject.profiles).subtracting(profiles)
    return left.isEmpty ? [] : book.vectors.filter { left.contains($0.profile) }
  }
}
