/// Numbers in order, of which one asks how many there are up to a bound.
///
/// How many lie before each block of values is kept, so that nothing has to be searched for: only the
/// few numbers of one block are looked at.
struct SortedNumbers: Hashable, Sendable {
  private let numbers: [Int]
  private let before: [Int32]
  private let shift: Int

  /// The blocks are as small as their number allows.
  private static let mostBlocks = 4096
  private static let leastShift = 5

  /// Creates it from numbers that are in order already.
  init(_ numbers: [Int]) {
    self.numbers = numbers
    let first = numbers.first ?? 0
    let span = (numbers.last ?? 0) - first
    var shift = Self.leastShift
    while span >> shift >= Self.mostBlocks { shift += 1 }
    self.shift = shift
    var (before, count) = ([Int32](), 0)
    if !numbers.isEmpty {
      for block in 0...(span >> shift) {
        while count < numbers.count, numbers[count] < first + block << shift { count += 1 }
        before.append(Int32(count))
      }
    }
    self.before = before
  }

  subscript(index: Int) -> Int { numbers[index] }

  var count: Int { numbers.count }

  /// How many numbers are not above a bound.
  ///
  /// - Complexity: O(1) where no block is crowded.
  func count(upTo bound: Int) -> Int {
    guard let first = numbers.first, bound >= first else { return 0 }
    let block = (bound - first) >> shift
    guard block < before.count else { return numbers.count }
    var count = Int(before[block])
    while count < numbers.count, numbers[count] <= bound { count += 1 }
    return count
  }
}
