import GovernanceExchange

/// Bytes that come in pieces of a size, however many are asked for.
struct PieceBytes: ByteSource {
  let bytes: [UInt8]
  let size: Int
  private var place = 0

  init(_ bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }

  mutating func next(upTo count: Int) -> [UInt8] {
    let end = min(bytes.count, place + min(size, count))
    defer { place = end }
    return Array(bytes[place..<end])
  }
}
