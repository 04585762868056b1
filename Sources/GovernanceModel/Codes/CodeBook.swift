/// The code tables that a system works with; a district replaces or adds tables by making its own.
public struct CodeBook: Hashable, Sendable {
  /// The tables, in the order they were given.
  public let tables: [CodeTable]
  private let places: [VersionTag: Int]

  /// Creates a book; of two tables of one name and version the first stays.
  public init(_ tables: [CodeTable]) {
    var places: [VersionTag: Int] = [:]
    var kept: [CodeTable] = []
    for table in tables where places[table.tag] == nil {
      places[table.tag] = kept.count
      kept.append(table)
    }
    self.tables = kept
    self.places = places
  }

  /// A table by its name and version.
  public subscript(tag: VersionTag) -> CodeTable? { places[tag].map { tables[$0] } }

  /// The versions of a table that are in force on a day.
  public func versions(of name: String, on day: CivilDate) -> [CodeTable] {
    tables.filter { $0.tag.name == name && $0.inForce.contains(day) }
  }

  /// What the book says of a code on a day.
  public func standing(of value: CodedValue, on day: CivilDate) -> CodeStanding {
    guard let table = self[value.table] else { return .unknownTable }
    guard let entry = table[value.code] else { return .unknownCode }
    return table.inForce.contains(day) && entry.inForce.contains(day)
      ? .known(entry) : .outOfForce(entry)
  }

  /// The codes inside a value that the book does not know or that are out of force on a day.
  ///
  /// The value stays as it is: a flag asks a person to look, it refuses nothing. Codes of the
  /// findings: `code.unknown`, `code.unknownTable`, `code.outOfForce`.
  public func flags(in value: some WireType, on day: CivilDate) -> [ValidationFinding] {
    value.codeUses.compactMap { use in
      switch standing(of: use.code, on: day) {
      case .known: nil
      case .outOfForce:
        flag("code.outOfForce", use, zh: "代码当日不在有效期内", en: "The code is not in force")
      case .unknownCode:
        flag("code.unknown", use, zh: "代码表中没有该代码", en: "The table has no such code")
      case .unknownTable: flag("code.unknownTable", use, zh: "没有该代码表", en: "The table is not known")
      }
    }
  }

  private func flag(
    _ code: String, _ use: CodeUse, zh: String, en: String
  ) -> ValidationFinding {
    ValidationFinding(
      code: code, path: use.path, what: Wording(zh: zh, en: en),
      found: Shown.wording(of: use.code.code),
      expected: Wording(
        zh: "\(use.code.table) 中有效的代码", en: "a code in force of \(use.code.table)"))
  }
}
