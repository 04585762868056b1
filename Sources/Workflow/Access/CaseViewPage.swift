/// One page of a list as a reader sees it.
public struct CaseViewPage: Hashable, Sendable {
  /// The cases.
  public let rows: [CaseView.Row]
  /// Where the next page begins, or nothing on the last one.
  public let next: WorklistQuery.Place?
}
