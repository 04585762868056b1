#if SQLite
  import GRDB
  import GRDBSQLite

  /// A prepared statement, bound and read by hand.
  ///
  /// All that speaks to the C library about rows stands here. Reading a column cannot trap, and binding
  /// makes no boxed values, which on the path of an append would cost more than the statement itself.
  struct Prepared {
    // Keeps the handle alive; the handle alone would dangle once its connection lets go of it.
    private let statement: Statement
    private let handle: OpaquePointer

    /// Prepares a statement once for a connection, or takes the one prepared before.
    init(_ db: Database, _ sql: String) throws {
      statement = try db.cachedStatement(sql: sql)
      handle = statement.sqliteStatement
    }

    func bind(_ index: Int32, _ value: Int64) throws {
      try check(sqlite3_bind_int64(handle, index, value))
    }

    func bind(_ index: Int32, _ value: Int) throws { try bind(index, Int64(value)) }

    func bind(_ index: Int32, _ value: Int64?) throws {
      guard let value else { return try check(sqlite3_bind_null(handle, index)) }
      try bind(index, value)
    }

    func bind(_ index: Int32, _ value: String) throws {
      var value = value
      try check(value.withUTF8 { bindText(index, UnsafeRawBufferPointer($0)) })
    }

    func bind(_ index: Int32, _ value: String?) throws {
      guard let value else { return try check(sqlite3_bind_null(handle, index)) }
      try bind(index, value)
    }

    /// Binds bytes as a text, unchanged.
    func bind(_ index: Int32, text bytes: [UInt8]) throws {
      try check(bytes.withUnsafeBytes { bindText(index, $0) })
    }

    private func bindText(_ index: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
      bytes.withMemoryRebound(to: CChar.self) { text in
        // A null pointer would be bound as NULL, and an empty text may have one.
        guard let start = text.baseAddress, !text.isEmpty else {
          return sqlite3_bind_text(handle, index, "", 0, Self.copied)
        }
        return sqlite3_bind_text64(
          handle, index, start, UInt64(text.count), Self.copied, UInt8(SQLITE_UTF8))
      }
    }

    func bind(_ index: Int32, blob bytes: [UInt8]) throws {
      guard !bytes.isEmpty else { return try check(sqlite3_bind_zeroblob(handle, index, 0)) }
      try check(
        bytes.withUnsafeBytes {
          sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), Self.copied)
        })
    }

    /// Moves to the next row, or answers that there is none.
    func step() throws -> Bool {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: return true
      case SQLITE_DONE: return false
      default: throw fault()
      }
    }

    /// Makes the statement ready for the next use; what was bound is let go of.
    func reset() {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }

    /// Runs a statement that answers no rows that matter.
    func run() throws {
      defer { reset() }
      while try step() {}
    }

    /// Reads the first row, if there is one.
    func first<Answer>(_ read: (Prepared) throws -> Answer) throws -> Answer? {
      defer { reset() }
      return try step() ? try read(self) : nil
    }

    /// Reads every row.
    func all<Answer>(_ read: (Prepared) throws -> Answer) throws -> [Answer] {
      defer { reset() }
      var answers: [Answer] = []
      while try step() { answers.append(try read(self)) }
      return answers
    }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func int(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func optionalInt(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }

    func text(_ column: Int32) -> String {
      String(decoding: raw(column), as: UTF8.self)
    }

    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    func bytes(_ column: Int32) -> [UInt8] { Array(raw(column)) }

    /// The bytes of a text or a blob; they are good until the next step.
    private func raw(_ column: Int32) -> UnsafeRawBufferPointer {
      let start = sqlite3_column_blob(handle, column)
      return UnsafeRawBufferPointer(
        start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
    }

    private func check(_ result: Int32) throws {
      if result != SQLITE_OK { throw fault() }
    }

    private func fault() -> DatabaseError {
      let connection = sqlite3_db_handle(handle)
      return DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
        message: sqlite3_errmsg(connection).map { String(cString: $0) })
    }

    // The library copies what is bound, since Swift lends its bytes for one call only.
    private static var copied: sqlite3_destructor_type {
      unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
  }
#endif
