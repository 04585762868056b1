/// Something that decides commands: how many in one run, and the sum of the due days it found.
struct Subject {
  let name: String
  let commands: Int
  let run: () throws -> Int

  /// Commands a second, and the sum.
  func measure() throws -> (rate: Double, sum: Int) {
    let clock = ContinuousClock()
    var sum = 0
    let time = try clock.measure { sum = try run() }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return (Double(commands) / seconds, sum)
  }
}
