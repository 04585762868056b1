#if SQLite
  import GRDB
  import GRDBSQLite

  /// A database file opened in such a way that nothing about it changes: no locks, no side files.
  ///
  /// The library is told that the file is immutable. What a write-ahead log beside it holds is not
  /// seen.
  final class StillFile {
    private var connection: OpaquePointer?

    init(_ path: String) throws {
      let result = sqlite3_open_v2(
        "file:\(Self.escaped(path))?immutable=1", &connection,
        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nil)
      guard result == SQLITE_OK else {
        let fault = fault(result)
        sqlite3_close(connection)
        connection = nil
        throw fault
      }
    }

    deinit { sqlite3_close(connection) }

    /// The first number that a statement answers.
    func number(_ sql: String) throws -> Int64? {
      try first(sql) { sqlite3_column_int64($0, 0) }
    }

    /// The first text that a statement answers.
    func text(_ sql: String) throws -> String? {
      try first(sql) { row in sqlite3_column_text(row, 0).map { String(cString: $0) } ?? "" }
    }

    private func first<Answer>(
      _ sql: String, _ read: (OpaquePointer?) -> Answer
    ) throws -> Answer? {
      var statement: OpaquePointer?
      defer { sqlite3_finalize(statement) }
      let result = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
      guard result == SQLITE_OK else { throw fault(result) }
      switch sqlite3_step(statement) {
      case SQLITE_ROW: return read(statement)
      case SQLITE_DONE: return nil
      case let result: throw fault(result)
      }
    }

    private func fault(_ result: Int32) -> DatabaseError {
      DatabaseError(
        resultCode: ResultCode(rawValue: result),
        message: sqlite3_errmsg(connection).map { String(cString: $0) })
    }

    /// The path with what means something in a URI written as percent signs.
    private static func escaped(_ path: String) -> String {
      // Byte by byte: a mark that combines with one of these makes another character of it, not another
      // byte.
      let bytes = path.utf8.flatMap { byte -> [UInt8] in
        switch byte {
        case UInt8(ascii: "%"): Array("%25".utf8)
        case UInt8(ascii: "?"): Array("%3f".utf8)
        case UInt8(ascii: "#"): Array("%23".utf8)
        default: [byte]
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
#endif
