import GovernanceExchange
import Synchronization

/// A report in memory.
final class MemoryReport: ImportReport {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

  /// The lines behind the heading and the name of the import, each in its fields.
  func rows() throws(ExchangeError) -> [[String]] {
    Array(try CSVReaderTests.records(bytes.withLock { $0 }).map(\.fields).dropFirst(2))
  }

  func beginning(upTo count: Int) -> [UInt8] { bytes.withLock { Array($0.prefix(count)) } }

  func length() -> Int { bytes.withLock { $0.count } }

  func write(_ part: [UInt8], at place: Int) {
    bytes.withLock { $0 = Array($0.prefix(place)) + part }
  }
}
