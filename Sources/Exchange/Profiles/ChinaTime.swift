import GovernanceModel

/// Moments as tables in China write them: `2026-03-01 08:30:00`, eight hours ahead of UTC.
enum ChinaTime {
  static func text(_ instant: Instant) -> String {
    let day = instant.civilDate
    let inDay = instant.milliseconds - Instant.start(of: day).milliseconds
    let seconds = Int(inDay / 1000)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day) \(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  static func instant(_ text: String) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count == 19, bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = CivilDate(String(text.prefix(10))),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19])
    else { return nil }
    return Instant(day, hour: hour, minute: minute, second: second)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(String(decoding: bytes, as: UTF8.self)) : nil
  }
}
