public import GovernanceModel

/// Why a store could not do what it was asked; nothing was written when it is thrown from a write.
///
/// Two errors are equal when their codes and their sentences are.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public let code: Code
  /// What happened, what was found and what was expected, as full sentences.
  public let message: Wording

  /// Creates an error.
  public init(_ code: Code, _ message: Wording) {
    self.code = code
    self.message = message
  }

  /// The code and the English sentence.
  public var description: String { "\(code.rawValue): \(message.en)" }

  /// The kind of fault.
  ///
  /// Code list: `versionConflict`, `idempotencyKeyReused`, `invalidAppend`, `unknownPartition`,
  /// `unknownProcedure`, `unreadableEvent`, `unreadableEntry`, `entryChanged`, `invalidDirectory`, `rowsOutdated`,
  /// `notADatabase`, `foreignFile`, `newerFile`, `corrupt`, `cannotOpen`, `readOnly`, `diskFull`, `busy`,
  /// `inputOutput`.
  @nonexhaustive
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// The case has another version than the append expected.
    case versionConflict
    /// The key was used before with another body.
    case idempotencyKeyReused
    /// The parts of an append do not belong together.
    case invalidAppend
    /// The cursor is another county's.
    case unknownPartition
    /// The case is pinned to a version of a procedure that is not loaded.
    case unknownProcedure
    /// A stored event cannot be read by this version of the kit.
    case unreadableEvent
    /// A stored register entry cannot be read by this version of the kit.
    case unreadableEntry
    /// A register entry of that name exists with another content.
    case entryChanged
    /// A part of a directory lies in something that is not there.
    case invalidDirectory
    /// Rows of an earlier version of the kit are to be written anew first.
    case rowsOutdated
    /// The file is no database.
    case notADatabase
    /// The file is a database of something else.
    case foreignFile
    /// The file was written by a later version of the kit.
    case newerFile
    /// The database is damaged.
    case corrupt
    /// The file cannot be opened or made.
    case cannotOpen
    /// The file cannot be written.
    case readOnly
    /// The disk, or the room granted to the file, is full.
    case diskFull
    /// Another process holds the file for too long.
    case busy
    /// The medium failed in another way.
    case inputOutput
  }

  /// A conflict of versions.
  public static func versionConflict(_ id: CaseID, expected: Int, found: Int) -> StoreError {
    StoreError(
      .versionConflict,
      Wording(
        zh: "案卷 \(id) 已被他人推进:现为第 \(found) 版,预期第 \(expected) 版。",
        en: "Case \(id) has moved on: found version \(found), expected version \(expected)."))
  }

  /// A key that was used before with another body.
  public static func keyReused(_ key: IdempotencyKey) -> StoreError {
    StoreError(
      .idempotencyKeyReused,
      Wording(
        zh: "幂等键 \(key.key) 已用于另一内容:每个键只对应一个内容。",
        en: "Key \(key.key) was used with another body: expected one body for each key."))
  }

  /// An append whose parts do not belong together.
  public static func invalidAppend(_ append: CaseAppend) -> StoreError {
    StoreError(
      .invalidAppend,
      Wording(
        zh:
          "案卷 \(append.caseID) 的追加前后不符:现有 \(append.events.count) 个事件,应为至少一个且版本自 \(append.expectedVersion &+ 1) 起连续。",
        en:
          "The append to case \(append.caseID) does not fit together: found \(append.events.count) events, expected at least one, numbered on from \(append.expectedVersion &+ 1)."
      ))
  }

  /// Lists that an earlier version of the kit has not filled.
  public static var rowsOutdated: StoreError {
    StoreError(
      .rowsOutdated,
      Wording(
        zh: "清单尚未建立:现有旧版本写入的当前行,应先重建。",
        en:
          "The lists are not filled yet: found rows of an earlier version, expected them to be rebuilt first."
      ))
  }

  /// A cursor of another county.
  public static func unknownPartition(_ found: DivisionCode, expected: DivisionCode) -> StoreError {
    StoreError(
      .unknownPartition,
      Wording(
        zh: "游标属于其他分区:现为 \(found),应为 \(expected)。",
        en: "The cursor is another partition's: found \(found), expected \(expected)."))
  }

  /// A register entry of that name with another content.
  public static func entryChanged(_ id: RegisterEntry.ID) -> StoreError {
    StoreError(
      .entryChanged,
      Wording(
        zh: "台账条目 \(id) 已存在而内容不同:现为另一内容,应与首次写入一致。",
        en: "Register entry \(id) is there already: found another content, expected the first."))
  }

  /// A part of a directory whose surroundings are not there.
  public static func invalidDirectory(_ part: String, in whole: String) -> StoreError {
    StoreError(
      .invalidDirectory,
      Wording(
        zh: "名录中的 \(part) 没有归属:未找到 \(whole),应先载入它。",
        en: "\(part) has no place: found no \(whole), expected it to be loaded before."))
  }
}
