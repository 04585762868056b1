public import GovernanceModel

/// Asking where a case should go.
extension Desk where V == CaseVocabulary {
  /// Where a case should go by a book of routing rules, for somebody who handles it.
  ///
  /// Nothing is answered to whoever may not see the case with its history, as if it were not there: it
  /// tells which offices are kept from the case by an accusation. A proposal changes nothing.
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
    guard policy.opensAnything(to: reader.role, for: .handling) else { return nil }
    let offices = CaseVocabulary.offices(in: book).union(centers.map { .center($0) })
    return try await opened(id, for: reader, with: offices) { file, events, directory, duties in
      let view = policy.view(
        of: file, history: events, for: reader, purpose: .handling, duties: duties,
        on: now().civilDate, in: directory)
      guard view?.parts.contains(.history) == true,
        let procedure = try? rules.procedure(file.procedure), !procedure.isTerminal(file.state)
      else { return nil }
      return CaseVocabulary.routing(of: file, by: book, in: directory)
    }
  }
}
