extension Sequence {
  /// The first element of each key, in order: what is written again was written the first time.
  func first<Key: Hashable>(ofEach key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
