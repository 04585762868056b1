extension Statute {
  /// Every statute that the kit cites, in all versions that matter.
  public static let all: [Statute] =
    onPetitions + onMediation + onPeriods + onRights + onProcedures

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  /// The statute with that code.
  public static func named(_ code: String) -> Statute? { byCode[code] }

  // A day that does not exist would make the statute in force from the calendar's first day; the
  // test of the statutes' dates catches it.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .earliest
  }
}
