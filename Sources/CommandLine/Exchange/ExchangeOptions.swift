#if Tool && SQLite
  import ArgumentParser
  import Foundation
  import GovernanceExchange
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// The store whose directory tables are imported into or exported from.
  struct DirectoryFile: ParsableArguments {
    @Option(help: "The SQLite file with the divisions and grids. 数据文件,须已有区划与网格。")
    var store: String

    @Option(help: "The code of the county whose file it is, twelve digits. 县级区划代码。")
    var county = "520204000000"

    /// Opens the file, which must be there.
    func opened() async throws(CommandRefusal) -> SQLiteStore {
      guard let code = DivisionCode(county) else {
        throw CommandRefusal(
          code: "county.malformed",
          message: Wording(
            zh: "区划代码不对:应为十二位县级代码。",
            en: "The county's code is none: expected twelve digits."))
      }
      let size = try? FileManager.default.attributesOfItem(atPath: store)[.size] as? Int
      guard (size ?? 0) > 0 else {
        throw CommandRefusal(
          code: "store.missing",
          message: Wording(
            zh: "没有该数据文件,或文件为空:应为已写入的数据文件。",
            en: "There is no such file, or it is empty: expected a store that was written."))
      }
      do throws(StoreError) {
        return try await SQLiteStore.open(store, partition: code)
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
    }
  }

  extension CommandRefusal {
    init(_ error: ExchangeError) { self.init(code: error.code, message: error.message) }
  }
#endif
