/// What is to be written into a directory, and how far the import has come with it.
public struct DirectoryRevision: Hashable, Sendable {
  /// What is new or takes the place of what is there.
  public let batch: DirectoryBatch
  /// The mark that is written in the same step.
  public let mark: ImportMark

  /// Creates a revision.
  public init(_ batch: DirectoryBatch, mark: ImportMark) {
    self.batch = batch
    self.mark = mark
  }
}
