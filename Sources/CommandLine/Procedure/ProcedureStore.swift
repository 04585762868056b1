#if Tool && SQLite
  import ArgumentParser
  import Foundation
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// The store whose cases a command looks at, and the versions under which they began.
  struct ProcedureStore: ParsableArguments {
    @Option(help: "The code of the county whose file it is, twelve digits. 县级区划代码。")
    var county = "520204000000"

    @Option(
      help: """
        Another version under which cases of the store began; may be given again. The kit's own is \
        always known. 案卷原适用的其他版本。
        """)
    var earlier: [String] = []

    /// Opens a file, which must be there.
    func opened(_ path: String) async throws(CommandRefusal) -> SQLiteStore {
      guard let code = DivisionCode(county) else {
        throw CommandRefusal(
          code: "county.malformed",
          message: Wording(
            zh: "区划代码不对:应为十二位县级代码。",
            en: "The county's code is none: expected twelve digits."))
      }
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      guard (size ?? 0) > 0 else {
        throw CommandRefusal(
          code: "store.missing",
          message: Wording(
            zh: "没有该数据文件,或文件为空:应为已写入的数据文件。",
            en: "There is no such file, or it is empty: expected a store that was written."))
      }
      do throws(StoreError) {
        return try await SQLiteStore.open(path, partition: code)
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
    }

    /// A desk over a store, under which new cases begin by a version.
    func desk(
      over store: SQLiteStore, beginningUnder current: CompiledProcedure<CaseVocabulary>,
      knowing others: [CompiledProcedure<CaseVocabulary>] = []
    ) throws(CommandRefusal) -> CaseDesk {
      var versions = others
      for path in earlier { versions.append(try ProcedureFile.compiled(path)) }
      do throws(ProcedureError) {
        versions.append(try CompiledProcedure(.shuicheng, law: .national))
      } catch {
        throw ProcedureFile.refusal(error)
      }
      let gate: CompiledCharter
      do throws(GovernanceModel.ValidationError) {
        gate = try CompiledCharter(.shuicheng)
      } catch {
        throw CommandRefusal(
          code: "charter.invalid",
          message: Wording(zh: "\(error.message(.zh))", en: "\(error.message(.en))"))
      }
      return CaseDesk(
        cases: store, directory: store,
        rules: DeskRules(
          current: current, earlier: versions, calendar: .national, law: .national, gate: gate,
          seal: .sha256),
        now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        salt: { (0..<16).map { _ in UInt8.random(in: .min ... .max) } })
    }
  }
#endif
