#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// How faults of the library and of files become errors of a store, with sentences that name the file.
  struct SQLiteFault: Sendable {
    /// The file as it is named to people.
    let path: String

    /// Something in the file that cannot be what this kit wrote.
    struct Unreadable: Error {
      let found: Wording
      let expected: Wording
    }

    /// A version tag that the file could not give back as it was.
    struct Unwritable: Error {
      let tag: String
    }

    /// The store error for whatever was thrown inside.
    func storeError(_ error: any Error) -> StoreError {
      switch error {
      case let error as StoreError: error
      case let error as DatabaseError: storeError(error)
      case let error as Unreadable:
        make(
          .corrupt, zh: "含有无法读取的内容", en: "holds what cannot be read", found: error.found,
          expected: error.expected)
      case let error as ValidationError:
        make(
          .corrupt, zh: "含有无效的内容", en: "holds what is not valid",
          found: Wording(zh: error.message(.zh), en: error.message(.en)),
          expected: Wording(zh: "有效的内容", en: "what was valid when it was written"))
      case let error as Unwritable:
        StoreError(
          .invalidAppend,
          Wording(
            zh: "版本标记写法不明:现为 \(error.tag),应为恰含一个 @ 的 名称@版本。",
            en: "A version tag is ambiguous: found \(error.tag), expected name@version with one @.")
        )
      default:
        make(
          .inputOutput, zh: "操作失败", en: "failed in an operation", found: .same("\(error)"),
          expected: Wording(zh: "成功", en: "success"))
      }
    }

    private func storeError(_ error: DatabaseError) -> StoreError {
      let detail = Wording.same(
        "SQLite \(error.extendedResultCode.rawValue) (\(error.message ?? "-"))")
      // The index of the log is a file too: where it cannot grow, the disk is full, and SQLite calls that
      // a fault of reading and writing.
      if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return diskFull(found: detail) }
      return switch error.resultCode {
      case .SQLITE_NOTADB: notADatabase(found: detail)
      case .SQLITE_CORRUPT, .SQLITE_SCHEMA, .SQLITE_MISMATCH: corrupt(found: detail)
      case .SQLITE_FULL: diskFull(found: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        make(
          .busy, zh: "被其他进程占用过久", en: "is held by another process for too long", found: detail,
          expected: Wording(zh: "可写入", en: "a turn to write"))
      case .SQLITE_READONLY, .SQLITE_PERM: readOnly(found: detail)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: cannotOpen(found: detail)
      case .SQLITE_MISUSE: closed()
      default:
        make(
          .inputOutput, zh: "读写失败", en: "could not be read or written", found: detail,
          expected: Wording(zh: "读写成功", en: "success"))
      }
    }

    /// Whether a fault lies in one request and not in the medium, so that others may still be written.
    static func isOfOneRequest(_ error: any Error) -> Bool {
      guard let error = error as? DatabaseError else { return !(error is Unreadable) }
      return [.SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_RANGE].contains(error.resultCode)
    }

    func notADatabase(found: Wording) -> StoreError {
      make(
        .notADatabase, zh: "不是数据库", en: "is no database", found: found,
        expected: Wording(zh: "SQLite 数据库", en: "an SQLite database"))
    }

    func foreign(found: Wording) -> StoreError {
      make(
        .foreignFile, zh: "是别的程序的数据库", en: "is a database of something else", found: found,
        expected: Wording(zh: "应用标识 GOVK", en: "the application id GOVK"))
    }

    func newer(found: Int64) -> StoreError {
      make(
        .newerFile, zh: "由更新的版本写成", en: "was written by a later version",
        found: Wording(zh: "第 \(found) 版结构", en: "schema \(found)"),
        expected: Wording(zh: "至多 \(Schema.version) 版结构", en: "schema \(Schema.version) at most"))
    }

    func corrupt(found: Wording) -> StoreError {
      make(
        .corrupt, zh: "已损坏", en: "is damaged", found: found,
        expected: Wording(zh: "完好的数据库", en: "a sound database"))
    }

    func cannotOpen(found: Wording) -> StoreError {
      make(
        .cannotOpen, zh: "无法打开或创建", en: "cannot be opened or made", found: found,
        expected: Wording(
          zh: "现有文件夹中的普通文件", en: "a regular file in a folder that exists"))
    }

    func diskFull(found: Wording) -> StoreError {
      make(
        .diskFull, zh: "没有空间可写", en: "has no room to grow", found: found,
        expected: Wording(zh: "足够的磁盘空间", en: "enough room on the disk"))
    }

    func readOnly(found: Wording) -> StoreError {
      make(
        .readOnly, zh: "不可写入", en: "cannot be written", found: found,
        expected: Wording(zh: "对文件及其文件夹的写权限", en: "leave to write the file and its folder"))
    }

    func otherPartition(found: Int64, expected: DivisionCode) -> StoreError {
      make(
        .unknownPartition, zh: "属于另一分区", en: "belongs to another partition",
        found: .same("\(found)"),
        expected: Wording(zh: "\(expected)", en: "\(expected)"))
    }

    func closed() -> StoreError {
      make(
        .cannotOpen, zh: "已被关闭", en: "has been closed",
        found: Wording(zh: "关闭后的调用", en: "a call after that"),
        expected: Wording(zh: "重新打开", en: "it to be opened again"))
    }

    private func make(
      _ code: StoreError.Code, zh: String, en: String, found: Wording, expected: Wording
    ) -> StoreError {
      StoreError(
        code,
        Wording(
          zh: "存储文件 \(path) \(zh):现为\(found.zh),应为\(expected.zh)。",
          en: "The store file \(path) \(en): found \(found.en), expected \(expected.en)."))
    }
  }
#endif
