/// A number that only procedures of one vocabulary have, such as a quorum.
public protocol VocabularyParameter: VocabularyCode {
  /// What it may be; outside of it a procedure cannot be used.
  var range: ClosedRange<Int> { get }
}
