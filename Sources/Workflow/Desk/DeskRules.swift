public import GovernanceModel

/// What the decisions of a desk rest on: procedures, calendar, law, charter, and how it seals.
public struct DeskRules<V: Vocabulary>: Sendable {
  /// The procedure under which new cases begin.
  public let current: CompiledProcedure<V>
  /// The working calendar.
  public let calendar: WorkCalendar
  /// The law.
  public let law: LawBook
  /// The version of the charter of regulations.
  public let charter: VersionTag
  /// The regulations that stand before acts, where any do.
  public let gate: CompiledCharter?
  /// How commitments are made.
  public let seal: CommitmentScheme
  private let byID: [VersionTag: CompiledProcedure<V>]

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - current: The procedure under which new cases begin.
  ///   - earlier: Other versions, under which older cases go on.
  ///   - calendar: The working calendar.
  ///   - law: The law.
  ///   - charter: The version of the charter of regulations, where none stands before acts.
  ///   - seal: How commitments are made.
  public init(
    current: CompiledProcedure<V>, earlier: [CompiledProcedure<V>] = [], calendar: WorkCalendar,
    law: LawBook, charter: VersionTag, seal: CommitmentScheme
  ) {
    self.init(current, earlier, calendar, law, charter, nil, seal)
  }

  /// Creates rules under which the clauses of a charter stand before acts.
  ///
  /// - Parameters:
  ///   - current: The procedure under which new cases begin.
  ///   - earlier: Other versions, under which older cases go on.
  ///   - calendar: The working calendar.
  ///   - law: The law.
  ///   - gate: The charter of regulations.
  ///   - seal: How commitments are made.
  public init(
    current: CompiledProcedure<V>, earlier: [CompiledProcedure<V>] = [], calendar: WorkCalendar,
    law: LawBook, gate: CompiledCharter, seal: CommitmentScheme
  ) {
    self.init(current, earlier, calendar, law, gate.charter.id, gate, seal)
  }

  private init(
    _ current: CompiledProcedure<V>, _ earlier: [CompiledProcedure<V>], _ calendar: WorkCalendar,
    _ law: LawBook, _ charter: VersionTag, _ gate: CompiledCharter?, _ seal: CommitmentScheme
  ) {
    self.gate = gate
    self.current = current
    self.calendar = calendar
    self.law = law
    self.charter = charter
    self.seal = seal
    byID = Dictionary(([current] + earlier).map { ($0.procedure.id, $0) }) { first, _ in first }
  }

  /// The procedure of a version.
  ///
  /// - Throws: ``StoreError`` with code `unknownProcedure` when it is not loaded.
  public func procedure(_ id: VersionTag) throws(StoreError) -> CompiledProcedure<V> {
    guard let procedure = byID[id] else {
      let known = byID.keys.map(\.description).sorted().joined(separator: ", ")
      throw StoreError(
        .unknownProcedure,
        Wording(
          zh: "没有载入流程版本 \(id):现有 \(known)。",
          en: "Procedure version \(id) is not loaded: found \(known)."))
    }
    return procedure
  }

  func context(
    now: Instant, directory: DirectorySnapshot, related: [RelatedCase] = []
  ) -> Context {
    Context(
      now: now, calendar: calendar, directory: directory, charter: charter, law: law, seal: seal,
      related: related)
  }
}
