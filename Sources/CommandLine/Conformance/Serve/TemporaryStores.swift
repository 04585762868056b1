#if Tool && SQLite
  import Foundation
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Synchronization

  /// SQLite stores in files of a folder that goes away with them.
  final class TemporaryStores: Sendable {
    private let folder: URL
    private let partition: DivisionCode
    /// Whether the folder is gone for good; what still goes on must not make it again.
    private let isGone = Mutex(false)

    /// Names the folder, which is made with the first store.
    init(partition: DivisionCode) {
      self.partition = partition
      folder = Self.place.appendingPathComponent("governance-\(UUID().uuidString)")
    }

    /// Where the folder is made: in memory where the system has such a place and nobody names another.
    ///
    /// A store waits for the disk at every append, some ten thousand times in a run; these files need not outlive
    /// the machine, only be closed and opened again.
    private static var place: URL {
      let memory = "/dev/shm"
      let isNamed = ProcessInfo.processInfo.environment["TMPDIR"] != nil
      return !isNamed && FileManager.default.isWritableFile(atPath: memory)
        ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
    }

    /// A new store in a file of its own.
    func make() async throws(StoreError) -> SQLiteStore {
      try makeFolder()
      let file = folder.appendingPathComponent("\(UUID().uuidString).sqlite")
      return try await SQLiteStore.open(file.path, partition: partition)
    }

    private func makeFolder() throws(StoreError) {
      let isMade = isGone.withLock { isGone in
        !isGone
          && (try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true)) != nil
      }
      guard isMade else {
        throw StoreError(
          .cannotOpen,
          Wording(
            zh: "无法建立临时文件夹:应为可写的临时目录。",
            en: "No temporary folder can be made: expected a place for temporary files that may be "
              + "written."))
      }
    }

    /// Closes a store and opens its file again.
    func reopen(_ store: SQLiteStore) async throws(StoreError) -> SQLiteStore {
      try await store.close()
      return try await SQLiteStore.open(store.path, partition: partition)
    }

    /// Closes a store and removes its file with those beside it.
    func dispose(_ store: SQLiteStore) async {
      try? await store.close()
      for end in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: store.path + end)
      }
    }

    /// Removes the folder with whatever is left in it; no store is made any more.
    func remove() {
      isGone.withLock { isGone in
        isGone = true
        // A store that somebody is still writing to may make a file while the others are removed.
        for _ in 0..<100 where FileManager.default.fileExists(atPath: folder.path) {
          try? FileManager.default.removeItem(at: folder)
        }
      }
    }
  }
#endif
