/// SHA-256 of a style or a script, by which a page names the only ones that a browser may use on it.
///
/// A page that holds whatever a subject has printed must not run it, should an escape ever be missing.
enum PageDigest {
  /// The digest in base 64, as a content security policy has it.
  static func text(of content: String) -> String {
    base64(sum(Array(content.utf8)))
  }

  static func sum(_ message: [UInt8]) -> [UInt8] {
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let length = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    var state = beginning
    for start in stride(from: 0, to: padded.count, by: 64) {
      add(padded[start..<start + 64], to: &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func add(_ block: ArraySlice<UInt8>, to state: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for place in 16..<64 {
      let (early, late) = (words[place - 15], words[place - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      words.append(words[place - 16] &+ first &+ words[place - 7] &+ second)
    }
    var s = state
    for place in 0..<64 {
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      let upper = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)
      let lower = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)
      let sum = s[7] &+ upper &+ choice &+ constants[place] &+ words[place]
      s = [sum &+ lower &+ majority, s[0], s[1], s[2], s[3] &+ sum, s[4], s[5], s[6]]
    }
    for place in 0..<8 { state[place] &+= s[place] }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let beginning: [UInt32] = primes.prefix(8).map { root($0, 2) }
  private static let constants: [UInt32] = primes.map { root($0, 3) }

  private static let primes: [UInt64] = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }

  /// The first 32 bits of the fraction of a prime's square or cube root.
  ///
  /// The standard takes its constants from there, and no table of them can have a wrong digit.
  private static func root(_ prime: UInt64, _ degree: Int) -> UInt32 {
    // The largest r with r^degree <= prime * 2^(32 * degree), bit by bit.
    var root: UInt64 = 0
    for bit in stride(from: 36, through: 0, by: -1) {
      let next = root | 1 << UInt64(bit)
      if isAtMost(next, prime, degree) { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func isAtMost(_ root: UInt64, _ prime: UInt64, _ degree: Int) -> Bool {
    let root = UInt128(root)
    return (degree == 2 ? root * root : root * root * root) <= UInt128(prime)
      << UInt128(32 * degree)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
