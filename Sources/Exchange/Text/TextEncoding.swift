import Foundation

/// How the bytes of a table stand for its characters.
///
/// Code list: `utf-8`, `gb18030`.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// GB 18030, which holds GBK and GB 2312.
  case gb18030

  /// What Foundation calls GB 18030.
  private static let foundationGB18030 = String.Encoding(rawValue: 0x8000_0632)

  /// The characters of some bytes, or nothing where the bytes are not of this encoding.
  public func text(_ bytes: some Collection<UInt8>) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .gb18030: String(data: Data(bytes), encoding: Self.foundationGB18030)
    }
  }

  /// The bytes of some characters, or nothing where the encoding has none for one of them.
  public func bytes(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: Array(text.utf8)
    case .gb18030: text.data(using: Self.foundationGB18030).map { Array($0) }
    }
  }

  /// The encoding in which the beginning of a file is written.
  ///
  /// A text with Chinese headings in GB 18030 is never well-formed UTF-8 by chance; where all is ASCII both
  /// are the same.
  ///
  /// - Parameter beginning: The first bytes, the last character perhaps cut.
  /// - Returns: UTF-8 where the bytes can be that, and else GB 18030.
  public static func detected(in beginning: [UInt8]) -> TextEncoding {
    // The heading tells where it can, lest one broken byte in a row turn the whole file.
    let heading = beginning.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if heading.count < beginning.count, heading.contains(where: { $0 >= 0x80 }) {
      return String(validating: heading, as: UTF8.self) == nil ? .gb18030 : .utf8
    }
    // A character has four bytes at most, so the cut one is within the last three.
    let isUTF8 = (0...min(3, beginning.count)).contains { cut in
      String(validating: beginning.dropLast(cut), as: UTF8.self) != nil
    }
    return isUTF8 ? .utf8 : .gb18030
  }
}
