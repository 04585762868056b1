/// A code table that is known to exist and whose codes are not public.
public struct UnpublishedTable: Hashable, Sendable, Described {
  /// The name and version under which the table will stand once somebody has it.
  public let tag: VersionTag
  /// What it lists, and what is missing.
  public let wording: Wording
}
