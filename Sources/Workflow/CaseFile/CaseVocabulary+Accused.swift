import GovernanceModel

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

  /// The nearest office above one that is not accused.
  static func unaccused(
    above unit: UnitReference, on file: CaseFile?, _ context: Context
  ) -> UnitReference? {
    context.directory.offices(above: unit).first { !isAccused($0, on: file, context) }
  }

  static func isAccused(
    _ unit: UnitReference, on file: CaseFile?, _ context: Context
  ) -> Bool {
    isAccused(unit, on: file, in: context.directory)
  }

  static func isUnderAccused(
    _ unit: UnitReference, on file: CaseFile?, _ context: Context
  ) -> Bool {
    isUnderAccused(unit, on: file, in: context.directory)
  }
}
