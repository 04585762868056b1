/// From where something can be reached.
extension Exploration {
  /// The standings from which one that is meant can be reached, by the moves that count.
  ///
  /// Complexity: O(standings + moves).
  func reaching(
    _ isMeant: (Standing) -> Bool, through counts: (Move, Int) -> Bool = { _, _ in true }
  ) -> [Bool] {
    var reaches = [Bool](repeating: false, count: count)
    var incoming = [Int32](repeating: 0, count: count + 1)
    for target in targets { incoming[Int(target) + 1] += 1 }
    for place in 0..<count { incoming[place + 1] += incoming[place] }
    var (fill, sources) = (incoming, [Int32](repeating: -1, count: targets.count))
    for standing in 0..<count {
      for place in places(of: standing) where counts(Move(code: moves[place]), standing) {
        let target = Int(targets[place])
        sources[Int(fill[target])] = Int32(truncatingIfNeeded: standing)
        fill[target] += 1
      }
    }
    var queue: [Int] = []
    for standing in 0..<count where isMeant(standings[standing]) {
      reaches[standing] = true
      queue.append(standing)
    }
    while let next = queue.popLast() {
      for place in Int(incoming[next])..<Int(fill[next]) {
        let source = Int(sources[place])
        if !reaches[source] {
          reaches[source] = true
          queue.append(source)
        }
      }
    }
    return reaches
  }
}
