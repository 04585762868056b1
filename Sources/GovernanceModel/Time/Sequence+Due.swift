extension Sequence {
  /// The elements in the order in which they fall due.
  ///
  /// Of several at one moment the first stays first; those without a date come last.
  package func inOrderOfDue(_ due: (Element) -> Instant?) -> [Element] {
    let all = enumerated().map { (offset: $0.offset, at: due($0.element), element: $0.element) }
    return all.sorted { left, right in
      switch (left.at, right.at) {
      case (.some(let one), .some(let other)) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
