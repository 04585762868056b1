extension SplitMix64 {
  /// Divides a total into shares, each within its range, most of them near the middle of it.
  ///
  /// The shares add up to the total, or, where the ranges do not allow that, come as near to it as
  /// they can.
  package mutating func shares(of total: Int, within ranges: [ClosedRange<Int>]) -> [Int] {
    guard !ranges.isEmpty else { return [] }
    var shares = ranges.map { central(in: $0) }
    var rest = total - shares.reduce(0, +)
    var index = number(in: 0...ranges.count - 1)
    var full = 0
    while rest != 0, full < ranges.count {
      let even = rest / ranges.count
      let wanted = shares[index] + (rest > 0 ? max(1, even) : min(-1, even))
      let granted = min(max(wanted, ranges[index].lowerBound), ranges[index].upperBound)
      full = granted == shares[index] ? full + 1 : 0
      rest -= granted - shares[index]
      shares[index] = granted
      index = (index + 1) % ranges.count
    }
    return shares
  }

  /// Chooses some of a number of places, none twice, in rising order.
  package mutating func choice(of count: Int, among places: Int) -> [Int] {
    var left = Array(0..<max(0, places))
    for index in left.indices.prefix(count) {
      left.swapAt(index, number(in: index...left.count - 1))
    }
    return left.prefix(count).sorted()
  }

  /// Draws a number out of a range, the more often the nearer it is to the middle.
  private mutating func central(in range: ClosedRange<Int>) -> Int {
    (number(in: range) + number(in: range)) / 2
  }
}
