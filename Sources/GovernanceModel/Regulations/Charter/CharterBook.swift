/// The charters of a place, one after another: what was done on a day is held to the one of that day.
///
/// Invariant: no two are in force on one day.
public struct CharterBook: Sendable {
  /// The charters, in the order in which they are in force.
  public let charters: [CompiledCharter]

  /// Creates a book.
  ///
  /// - Throws: ``ValidationError`` where two charters are in force on one day.
  public init(_ charters: [CompiledCharter]) throws(ValidationError) {
    let sorted = charters.sorted {
      ($0.charter.inForce.from ?? .earliest) < ($1.charter.inForce.from ?? .earliest)
    }
    for (first, next) in zip(sorted, sorted.dropFirst())
    where first.charter.inForce.overlaps(next.charter.inForce) {
      throw ValidationError(
        subject: "CharterBook",
        findings: [
          ValidationFinding(
            code: "charterBook.overlap", path: "$",
            what: Wording(
              zh: "两份制度汇编同日有效", en: "Two charters are in force on one day"),
            found: Shown.same("\(first.charter.id), \(next.charter.id)"),
            expected: Wording(zh: "前一份先失效", en: "the first to end before the next begins"))
        ])
    }
    self.charters = sorted
  }

  /// The charter in force on a day, or nothing where none is.
  public func charter(on day: CivilDate) -> CompiledCharter? {
    charters.last { $0.charter.inForce.contains(day) }
  }
}
