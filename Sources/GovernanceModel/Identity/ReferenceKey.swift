/// A secret under which official numbers become references; only whoever holds it can make them.
///
/// The model has no cryptography: the digest is passed in. It must be keyed (HMAC-SHA-256 or the
/// like), since a plain hash of a number with so few unknown digits is undone by trying them all.
public struct ReferenceKey: Sendable {
  /// The names of keys.
  public typealias ID = Identifier<ReferenceKey>

  /// The key's name; it stands in every reference made under it, the secret in none.
  public let id: ID
  private let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Creates a key.
  ///
  /// - Parameters:
  ///   - id: The key's name.
  ///   - digest: Gives 32 to 64 bytes that only the holder of the secret can work out.
  public init(id: ID, digest: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    self.id = id
    self.digest = digest
  }

  /// The reference to the person of a resident identity number (GB 11643).
  ///
  /// - Throws: ``ValidationError`` with the findings of ``ResidentIdentityNumber``, or with
  ///   `keyedReference.digest` or `keyedReference.plain` where the digest passed in is none. It
  ///   holds nothing of the number.
  public func reference(toIdentityNumber text: String) throws(ValidationError) -> KeyedReference {
    try reference(to: text, .residentIdentityNumber)
  }

  /// The reference to the organisation of a unified social credit code (GB 32100).
  ///
  /// - Throws: ``ValidationError`` with the findings of ``CreditCode``, or with
  ///   `keyedReference.digest` or `keyedReference.plain` where the digest passed in is none. It
  ///   holds nothing of the code.
  public func reference(toCreditCode text: String) throws(ValidationError) -> KeyedReference {
    try reference(to: text, .creditCode)
  }

  private func reference(
    to text: String, _ scheme: IdentityScheme
  ) throws(ValidationError) -> KeyedReference {
    try ValidationError.check("KeyedReference", scheme.findings(for: text))
    let bytes = digest(Self.prefix(scheme, id) + IdentityScheme.normalised(text))
    try ValidationError.check(
      "KeyedReference", KeyedReference.findings(scheme: scheme, digest: bytes))
    return KeyedReference(scheme: scheme, key: id, digest: Hexadecimal.text(bytes))
  }

  // No part can hold a zero byte, so no two prefixes are alike under any two schemes and keys.
  private static func prefix(_ scheme: IdentityScheme, _ key: ID) -> [UInt8] {
    [purpose, scheme.rawValue, key.rawValue].flatMap { Array($0.utf8) + [0] }
  }

  private static let purpose = "governance-kit keyed reference 1"
}
