extension CodeEntry {
  /// Creates an entry of a table that the kit ships.
  init(_ code: String, zh: String, en: String, within parent: String? = nil) {
    self.init(code, Wording(zh: zh, en: en), within: parent)
  }
}

extension Provenance {
  /// The source of most tables: the standard's own text is not public, copies of it are.
  static let platform = Provenance.typical(
    Wording(
      zh: "见于某市按 GB/T 31000 建设的平台", en: "seen in a municipal platform that follows GB/T 31000"))
}
