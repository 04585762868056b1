import Foundation

/// The bytes of a file.
public struct FileBytes: ByteSource {
  private let handle: FileHandle
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: ``ExchangeError`` with code `unreadable`.
  public init(path: String) throws(ExchangeError) {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
    self.handle = handle
    self.path = path
  }

  /// The next bytes, at most so many; none at the end.
  ///
  /// - Throws: ``ExchangeError`` with code `unreadable` when the medium fails.
  public mutating func next(upTo count: Int) throws(ExchangeError) -> [UInt8] {
    do {
      return try handle.read(upToCount: count).map { Array($0) } ?? []
    } catch {
      throw .unreadable(path)
    }
  }
}
