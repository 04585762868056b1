/// Bytes that come piece by piece, so that a file need never be in memory whole.
public protocol ByteSource: Sendable {
  /// The next bytes, at most so many; none at the end.
  ///
  /// - Throws: ``ExchangeError`` with code `unreadable` when the medium fails.
  mutating func next(upTo count: Int) throws(ExchangeError) -> [UInt8]
}
