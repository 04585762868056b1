/// When something falls due, without the way there: for lists and for millions of them.
public struct PlainDeadline: Hashable, Sendable {
  /// When it falls due, or nothing where there is no date.
  public let due: Due?
  /// Whether a year whose arrangement is not published was read, so that the date may still move.
  public let isProvisional: Bool
}
