/// Bytes that are in memory already.
public struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private var place = 0

  /// Creates a source of some bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next bytes, at most so many; none at the end.
  public mutating func next(upTo count: Int) -> [UInt8] {
    let end = min(bytes.count, place + max(0, count))
    defer { place = end }
    return Array(bytes[place..<end])
  }
}
