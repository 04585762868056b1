import GovernanceModel

/// What the profiles of other cities share: they take over the rows of the loop, and leave out or replace
/// only where the city's own loop differs.
enum CityRows {
  typealias Line = Row<CaseVocabulary>
  typealias Who = Permission<CaseVocabulary>
  typealias Change = DutyChange<CaseVocabulary>
  typealias Condition = Guard<CaseVocabulary>

  /// Every row of the loop.
  static let all: [Line] = Procedure.shuicheng.rows

  /// The row without the states that a city does not have, or nothing where nothing is left of it.
  static func row(_ row: Line, without states: Set<CaseState>) -> Line? {
    if case .state(let target) = row.to, states.contains(target) { return nil }
    guard case .states(let origins) = row.from else { return row }
    let left = origins.filter { !states.contains($0) }
    return left.isEmpty ? nil : changed(row, from: .states(left))
  }

  /// The row with some of its parts changed; the rest is as the law and the loop have it.
  static func changed(
    _ row: Line, from: Line.Origin? = nil, to: Line.Target? = nil, who: [Who]? = nil,
    guards: [Condition]? = nil, starts: [Change]? = nil, ends: [Change]? = nil
  ) -> Line {
    Line(
      row.action, from: from ?? row.from, to: to ?? row.to, who: who ?? row.who,
      guards: guards ?? row.guards, keeps: row.keeps, sets: row.sets, clears: row.clears,
      starts: starts ?? row.starts, ends: ends ?? row.ends, moves: row.moves,
      sources: row.sources)
  }
}
