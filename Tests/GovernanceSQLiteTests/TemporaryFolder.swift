#if SQLite
  import Foundation
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Synchronization

  /// A folder of one test's own, which goes with the test.
  final class TemporaryFolder: Sendable {
    let url: URL
    private let count = Mutex(0)

    init() throws {
      url = FileManager.default.temporaryDirectory
        .appendingPathComponent("governance-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of a file in the folder.
    func path(_ name: String = "county.sqlite") -> String { url.appendingPathComponent(name).path }

    /// The path of a file that was not named before.
    func freshPath() -> String {
      path("\(next()).sqlite")
    }

    private func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }

    /// The names and bytes of everything in the folder.
    func contents() throws -> [String: Data] {
      var contents: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
        contents[name] = try? Data(contentsOf: url.appendingPathComponent(name))
      }
      return contents
    }
  }
#endif
