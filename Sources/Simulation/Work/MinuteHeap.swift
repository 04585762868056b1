/// Numbers in the order of their keys, the least first; of equal keys the one that came first.
struct MinuteHeap {
  private var keys: [Int64] = []
  private var values: [Int32] = []
  private var arrived: Int64 = 0

  var isEmpty: Bool { keys.isEmpty }
  var count: Int { keys.count }

  /// The least key; its upper bits are the minute.
  var firstMinute: Int32? { keys.first.map { Int32(truncatingIfNeeded: $0 >> 32) } }

  /// Adds a value at a minute.
  ///
  /// - Complexity: O(log *n*).
  mutating func push(_ minute: Int32, _ value: Int32) {
    keys.append(Int64(minute) << 32 | (arrived & 0xffff_ffff))
    values.append(value)
    arrived &+= 1
    var place = keys.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard keys[place] < keys[parent] else { return }
      swap(place, parent)
      place = parent
    }
  }

  /// Takes the first value.
  ///
  /// - Complexity: O(log *n*).
  mutating func pop() -> (minute: Int32, value: Int32)? {
    guard let key = keys.first, let value = values.first else { return nil }
    let last = keys.count - 1
    swap(0, last)
    keys.removeLast()
    values.removeLast()
    var place = 0
    while true {
      var least = place
      for child in [place * 2 + 1, place * 2 + 2]
      where child < last && keys[child] < keys[least] {
        least = child
      }
      guard least != place else { break }
      swap(place, least)
      place = least
    }
    return (Int32(truncatingIfNeeded: key >> 32), value)
  }

  private mutating func swap(_ left: Int, _ right: Int) {
    keys.swapAt(left, right)
    values.swapAt(left, right)
  }
}
