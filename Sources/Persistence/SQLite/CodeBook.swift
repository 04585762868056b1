#if SQLite
  import GRDB
  import GovernanceModel

  /// The numbers of texts, as the one writer of a store uses them.
  ///
  /// A text gets its number once and keeps it in every process, since the table is only added to; a
  /// number that was committed may therefore be remembered for good. Numbers given within a
  /// transaction are forgotten when it is rolled back.
  final class CodeBook {
    private var numbers: [String: Int64] = [:]
    private var tags: [VersionTag: Int64] = [:]
    private var units: [UnitReference: Int64] = [:]
    private var fresh: [String] = []

    private let find: Prepared
    private let add: Prepared

    // Residents act as well, so the book is bounded; it fills again from the table.
    private static let capacity = 100_000

    init(_ db: Database) throws {
      find = try Prepared(db, "SELECT id FROM code WHERE text = ?")
      add = try Prepared(db, "INSERT INTO code (text) VALUES (?) RETURNING id")
    }

    /// The number of a text that has one.
    func known(_ text: String) throws -> Int64? {
      if let number = numbers[text] { return number }
      try find.bind(1, text)
      guard let number = try find.first({ $0.int(0) }) else { return nil }
      numbers[text] = number
      return number
    }

    /// The number of a text, given now if it has none.
    func number(_ text: String) throws -> Int64 {
      if let number = try known(text) { return number }
      try add.bind(1, text)
      guard let number = try add.first({ $0.int(0) }) else {
        throw SQLiteFault.Unreadable(
          found: Wording(zh: "代码没有编号", en: "a code without a number"),
          expected: Wording(zh: "编号", en: "a number"))
      }
      numbers[text] = number
      fresh.append(text)
      return number
    }

    func number(_ text: String?) throws -> Int64? { try text.map { try number($0) } }

    func number(_ tag: VersionTag) throws -> Int64 {
      if let number = tags[tag] { return number }
      let text = tag.description
      // A tag that reads back as another one would make an event that changes in the store.
      guard VersionTag(text) == tag else {
        throw SQLiteFault.Unwritable(tag: text)
      }
      let number = try number(text)
      tags[tag] = number
      return number
    }

    func number(_ unit: UnitReference?) throws -> Int64? {
      guard let unit else { return nil }
      if let number = units[unit] { return number }
      let number = try number(unit.description)
      units[unit] = number
      return number
    }

    /// Keeps what was given in a transaction that was committed.
    func commit() {
      fresh.removeAll(keepingCapacity: true)
      if numbers.count > Self.capacity { forgetAll() }
    }

    /// Forgets what was given in a transaction that was rolled back.
    func rollBack() {
      guard !fresh.isEmpty else { return }
      fresh.removeAll()
      forgetAll()
    }

    private func forgetAll() {
      numbers.removeAll(keepingCapacity: true)
      tags.removeAll(keepingCapacity: true)
      units.removeAll(keepingCapacity: true)
    }
  }
#endif
