/// How commitments are made: a cryptographic digest, passed in so that the core needs no library.
public struct CommitmentScheme: Sendable {
  /// The name of the digest, such as `sha256`.
  public let name: String
  /// The digest of some bytes; it must be collision-resistant outside tests.
  public let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Creates a scheme.
  public init(name: String, digest: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    self.name = name
    self.digest = digest
  }

  /// The commitment to a text under a name and a salt.
  ///
  /// Salt and name are preceded by their lengths, so that no two inputs run into one another.
  public func commit(name field: String, salt: [UInt8], value: String) -> Commitment {
    var bytes: [UInt8] = []
    Self.put(salt, into: &bytes)
    Self.put(Array(field.utf8), into: &bytes)
    bytes.append(contentsOf: value.utf8)
    return Commitment(bytes: digest(bytes))
  }

  private static func put(_ part: [UInt8], into bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: part.count >> shift)) }
    bytes.append(contentsOf: part)
  }
}
