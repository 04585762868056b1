public import GovernanceWorkflow

extension CommitmentScheme {
  /// A scheme for tests only: it is not collision-resistant and hides nothing from anybody.
  ///
  /// The digest is 64-bit FNV-1a, widened to 32 bytes: the first word is the digest of the bytes,
  /// and each of the three that follow goes on from the one before with the byte 1, 2 or 3. Words
  /// are written with the highest byte first, so that any language can do the same.
  public static let forTests = CommitmentScheme(name: "fnv1a64-for-tests") { bytes in
    var word: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { word = next(word, byte) }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for counter: UInt8 in 0..<4 {
      if counter > 0 { word = next(word, counter) }
      for shift in stride(from: 56, through: 0, by: -8) {
        digest.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return digest
  }

  private static func next(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    (word ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
