extension String {
  /// How many times a text stands in it.
  func occurrences(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let place = rest.firstRange(of: part) {
      count += 1
      rest = rest[place.upperBound...]
    }
    return count
  }
}
