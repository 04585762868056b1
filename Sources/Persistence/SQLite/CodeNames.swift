#if SQLite
  import GRDB
  import GovernanceModel
  import Synchronization

  /// The texts behind numbers, as the readers of a store share them.
  final class CodeNames: Sendable {
    private struct Known {
      var texts: [Int64: String] = [:]
      var tags: [Int64: VersionTag] = [:]
      var units: [Int64: UnitReference] = [:]
    }

    private let known = Mutex(Known())
    private static let capacity = 100_000

    func text(_ number: Int64, _ db: Database) throws -> String {
      if let text = known.withLock({ $0.texts[number] }) { return text }
      let find = try Prepared(db, "SELECT text FROM code WHERE id = ?")
      try find.bind(1, number)
      guard let text = try find.first({ $0.text(0) }) else {
        throw SQLiteFault.Unreadable(
          found: Wording(zh: "无代码 \(number)", en: "no code \(number)"),
          expected: Wording(zh: "其文本", en: "a text for it"))
      }
      known.withLock { known in
        if known.texts.count >= Self.capacity { known = Known() }
        known.texts[number] = text
      }
      return text
    }

    func text(_ number: Int64?, _ db: Database) throws -> String? {
      try number.map { try text($0, db) }
    }

    func tag(_ number: Int64, _ db: Database) throws -> VersionTag {
      if let tag = known.withLock({ $0.tags[number] }) { return tag }
      let text = try text(number, db)
      guard let tag = VersionTag(text) else {
        throw SQLiteFault.Unreadable(
          found: .same(text), expected: Wording(zh: "名称@版本", en: "name@version"))
      }
      known.withLock { $0.tags[number] = tag }
      return tag
    }

    func unit(_ number: Int64?, _ db: Database) throws -> UnitReference? {
      guard let number else { return nil }
      if let unit = known.withLock({ $0.units[number] }) { return unit }
      let text = try text(number, db)
      guard let unit = UnitReference(text) else {
        throw SQLiteFault.Unreadable(
          found: .same(text), expected: Wording(zh: "办公单位", en: "an office"))
      }
      known.withLock { $0.units[number] = unit }
      return unit
    }

    func identifier<Entity>(
      _ number: Int64, _ db: Database
    ) throws -> Identifier<Entity> {
      try Self.identifier(try text(number, db))
    }

    func identifier<Entity>(
      _ number: Int64?, _ db: Database
    ) throws -> Identifier<Entity>? {
      guard let number else { return nil }
      return try Self.identifier(try text(number, db))
    }

    /// Reads a name by the rule of names.
    static func identifier<Entity>(_ text: String) throws -> Identifier<Entity> {
      guard let identifier = Identifier<Entity>(text) else {
        throw SQLiteFault.Unreadable(found: .same(text), expected: Wording(zh: "标识", en: "a name"))
      }
      return identifier
    }
  }
#endif
