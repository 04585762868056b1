/// What follows from the codes of one table of dispute categories, as data with its source.
///
/// The traits stand at the codes of the top level; what lies within such a code shares them. They
/// are a first reading for the person who assesses: nothing is decided by them alone.
public struct CategoryTraits: Hashable, Sendable {
  /// The table whose codes they are about.
  public let table: VersionTag
  /// Where they come from.
  public let provenance: Provenance
  /// The traits of each code of the top level that has any.
  public let traits: [String: Set<CategoryTrait>]

  /// What follows from a code; nothing where the book does not know it, so that silence is never
  /// taken for a no.
  public func traits(of value: CodedValue, in book: CodeBook) -> Set<CategoryTrait>? {
    guard value.table == table, let codes = book[table], var entry = codes[value.code] else {
      return nil
    }
    // A table's parents never run in a circle: its door sees to that.
    while let parent = entry.parent.flatMap({ codes[$0] }) { entry = parent }
    return traits[entry.code] ?? []
  }

  /// The traits of the table of two levels.
  public static let disputes = CategoryTraits(
    table: CodeTable.disputeCategory.tag,
    provenance: .typical(
      Wording(zh: "本设计对类别的解读,待本地规定", en: "this design's reading, for the district to set")),
    traits: [
      "01": [.mediable], "02": [.mediable], "03": [.mediable], "04": [.mediable],
      "05": [.mediable], "06": [.mediable], "07": [.mediable], "08": [.mediable],
      "09": [.mediable], "10": [.mediable], "12": [.concernsCadres],
      "14": [.litigationRelated], "15": [.concernsCadres],
    ])
}
