public import GovernanceModel

/// The regulations standing before an act: the same clauses, over the same record, as an audit reads.
extension CaseVocabulary {
  /// What an act would break that was not broken before it.
  ///
  /// - Parameters:
  ///   - events: What would be recorded, the act last.
  ///   - history: What was recorded.
  ///   - charter: The regulations.
  ///   - context: Where the calendar, the law and the offices stand.
  /// - Returns: The findings of the clauses that stand before the act, none where it may be done.
  public static func findings(
    adding events: [CaseEvent], to history: [CaseEvent], under charter: CompiledCharter,
    in context: Context
  ) -> [Finding] {
    guard let act = events.last, charter.isGated(act.action.rawValue),
      let after = CaseProjection(history + events, calendar: context.calendar, law: context.law)
    else { return [] }
    let broken = findings(of: after, before: act, under: charter, in: context)
    guard !broken.isEmpty,
      let before = CaseProjection(
        history + events.dropLast(), calendar: context.calendar, law: context.law)
    else { return broken }
    let known = Set(findings(of: before, before: act, under: charter, in: context))
    return broken.filter { !known.contains($0) }
  }

  private static func findings(
    of projection: CaseProjection, before act: CaseEvent, under charter: CompiledCharter,
    in context: Context
  ) -> [Finding] {
    let day = act.occurredAt.civilDate
    let tier = projection.receiving.flatMap { context.directory.office($0)?.division.tier }
    return charter.findings(
      in: CenterRecord(
        center: projection.center, tier: tier ?? .county, lines: projection.lines,
        cases: [projection.record]),
      on: AuditTerms(DayRange(day, day), calendar: context.calendar),
      before: act.action.rawValue)
  }
}
