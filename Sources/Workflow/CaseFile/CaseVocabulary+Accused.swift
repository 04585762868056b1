public import GovernanceModel

/// Who is accused, and which offices stand under somebody who is.
extension CaseVocabulary {
  /// Whether somebody whose matter it is would be accused in it.
  ///
  /// They would see no more of their own matter and could do nothing in it: a claim against them is a case of its
  /// own.
  static func accusesParty(_ accused: [Actor.ID], on file: CaseFile?) -> Bool {
    accused.contains { file?.isBound(Bond(.party, of: $0)) ?? false }
  }

  /// Whether an office is accused itself, or somebody accused holds a post there.
  static func isAccused(
    _ unit: UnitReference, on file: CaseFile?, in directory: DirectorySnapshot
  ) -> Bool {
    guard let file else { return false }
    if file.isBound(Bond(.accusedUnit, of: unit)) { return true }
    return people(in: file).contains { id in
      directory.actor(id)?.posts.contains { $0.unit == unit } ?? false
    }
  }

  /// Whether an office is accused, or works under one that is.
  ///
  /// A grid has no office above it in the directory: it works for the center of its village and those above.
  static func isUnderAccused(
    _ unit: UnitReference, on file: CaseFile?, in directory: DirectorySnapshot
  ) -> Bool {
    var offices = [unit] + directory.offices(above: unit)
    if case .grid = unit { offices += directory.centers(around: unit) }
    return offices.contains { isAccused($0, on: file, in: directory) }
  }

  /// Whether a case must leave the centers: somebody accused stands at the top of those that have it, so that no
  /// office above can take it.
  static func mustLeave(_ file: CaseFile, in directory: DirectorySnapshot) -> Bool {
    guard accusesAnybody(file), let own = file.seats[.receivingCenter] else { return false }
    // An office that is named and not entered takes no case.
    let top = directory.offices(above: own).last { directory.office($0) != nil } ?? own
    return isAccused(top, on: file, in: directory)
  }

  /// Whether an office has no part in a case: it is accused, or works under one that is.
  ///
  /// Where the case must leave the centers, those on its way that are not accused themselves keep it to send it
  /// out, and for nothing else; nobody would be left otherwise.
  static func isExcluded(
    _ unit: UnitReference, from file: CaseFile?, in directory: DirectorySnapshot
  ) -> Bool {
    guard let file, accusesAnybody(file), isUnderAccused(unit, on: file, in: directory) else {
      return false
    }
    guard let own = file.seats[.receivingCenter], mustLeave(file, in: directory) else {
      return true
    }
    return isAccused(unit, on: file, in: directory)
      || !([own] + directory.offices(above: own)).contains(unit)
  }

  /// Whether somebody has a post at an office that has no part in a case.
  static func worksForExcluded(
    _ actor: Actor.ID, on file: CaseFile?, in directory: DirectorySnapshot
  ) -> Bool {
    directory.actor(actor)?.posts.contains { isExcluded($0.unit, from: file, in: directory) }
      ?? false
  }

  /// The center or organ that takes a case from one that is excluded: the nearest above that is not.
  static func successor(
    to center: UnitReference, on file: CaseFile, in directory: DirectorySnapshot
  ) -> UnitReference? {
    directory.offices(above: center).first {
      directory.office($0) != nil && !isExcluded($0, from: file, in: directory)
    }
  }

  static func isUnderAccused(
    _ unit: UnitReference, on file: CaseFile?, _ context: Context
  ) -> Bool {
    isUnderAccused(unit, on: file, in: context.directory)
  }

  static func accusesAnybody(_ file: CaseFile) -> Bool {
    file.bonds.contains { [.accused, .accusedUnit].contains($0.relation) }
  }

  /// The accused, their offices, and whoever works under these or has a post there must not learn of a case
  /// (信访工作条例, Article 30(3)).
  public static func isKept(
    _ file: CaseFile, from actor: Actor.ID, at unit: UnitReference?,
    in directory: DirectorySnapshot
  ) -> Bool {
    if file.isBound(Bond(.accused, of: actor)) { return true }
    let posts = directory.actor(actor)?.posts.map(\.unit) ?? []
    let offices = posts + (unit.map { [$0] } ?? [])
    guard accusesAnybody(file), offices.contains(where: { isTied($0, to: file, in: directory) })
    else { return false }
    // Whoever petitions against their own office has a post in it. In a dispute the other side may be the
    // accused.
    let isParty = file.isBound(Bond(.party, of: actor))
    return unit != nil || !isParty || !file.facts.contains(.isPetition)
  }

  /// Whether an office is accused or works under one that is, as far as anybody knows.
  private static func isTied(
    _ unit: UnitReference, to file: CaseFile, in directory: DirectorySnapshot
  ) -> Bool {
    // Nobody can say under whom an office works that the directory does not know.
    directory.office(unit) == nil || isExcluded(unit, from: file, in: directory)
  }
}
