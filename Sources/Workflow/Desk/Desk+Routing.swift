public import GovernanceModel

/// Asking where a case should go.
extension Desk where V == CaseVocabulary {
  /// Where a case should go by a book of routing rules, for somebody who handles it.
  ///
  /// Nothing is answered to whoever may not see the case, as if it were not there; a proposal changes nothing.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - book: The rules of the district.
  ///   - reader: Who asks.
  ///   - centers: The centers to which it may be handed down; whoever asks knows their own.
  ///   - policy: Who may see what.
  /// - Returns: The proposal, or nothing where the case is hidden, has ended or is not there.
  /// - Throws: ``StoreError`` on a fault of the medium.
  public func routing(
    of id: CaseID, by book: RoutingBook, as reader: Reader, below centers: Set<Center.ID> = [],
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> RoutingAnswer? {
    guard try await read(id, as: reader, for: .handling, under: policy) != nil,
      let file = try await file(of: id)
    else { return nil }
    let procedure = try rules.procedure(file.procedure)
    guard !procedure.isTerminal(file.state) else { return nil }
    var offices = Set(file.seats.values).union(CaseVocabulary.offices(in: book))
    offices.formUnion(centers.map { .center($0) })
    let snapshot = try await directory.snapshot(
      actors: Set(CaseVocabulary.people(in: file)), offices: offices)
    return CaseVocabulary.routing(of: file, by: book, in: snapshot)
  }
}
