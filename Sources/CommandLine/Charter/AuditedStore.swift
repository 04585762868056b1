#if Tool && SQLite
  import ArgumentParser
  import Foundation
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// The store whose registers a command looks at.
  struct AuditedStore: ParsableArguments {
    @Option(help: "The SQLite file of the district. 数据文件。")
    var store: String

    @Option(help: "The code of the county whose file it is, twelve digits. 县级区划代码。")
    var county = "520204000000"

    @Option(help: "The days: 2026-10, 2026, or 2026-08/2026-10. 检查期间。")
    var period: PeriodArgument

    @Option(help: "Only the centers of a tier: county, township or village. 只检查一级中心。")
    var tier: String?

    @Option(
      help: "Only the centers within a division, by its code, such as a township. 只检查一个区划内的中心。")
    var within: String?

    @Option(help: "A sensitive time, FIRST/LAST, in which more is asked; may be given again. 敏感时期。")
    var sensitive: [DaysArgument] = []

    @OptionGroup var calendar: CalendarOption

    var asked: Asked {
      get throws(CommandRefusal) {
        if let tier, Tier(rawValue: tier) == nil {
          throw CommandRefusal(
            code: "tier.unknown",
            message: Wording(
              zh: "没有该层级:应为 county、township 或 village。",
              en: "There is no such tier: expected county, township or village."))
        }
        if let within, DivisionCode(within) == nil {
          throw CommandRefusal(
            code: "division.malformed",
            message: Wording(
              zh: "区划代码不对:应为十二位代码。", en: "The division's code is none: expected twelve digits."))
        }
        return Asked(
          tier: tier.flatMap { Tier(rawValue: $0) }, division: within.flatMap { DivisionCode($0) })
      }
    }

    /// Which centers were asked for; nothing means all.
    struct Asked {
      let tier: Tier?
      let division: DivisionCode?
    }

    /// Opens the file, which must be there and hold a directory.
    func opened() async throws(CommandRefusal) -> SQLiteStore {
      guard let code = DivisionCode(county) else {
        throw CommandRefusal(
          code: "county.malformed",
          message: Wording(
            zh: "区划代码不对:应为十二位县级代码。",
            en: "The county's code is none: expected twelve digits."))
      }
      let size = try? FileManager.default.attributesOfItem(atPath: store)[.size] as? Int
      // An empty file would be taken for a new store, and found without fault.
      guard (size ?? 0) > 0 else {
        throw CommandRefusal(
          code: "store.missing",
          message: Wording(
            zh: "没有该数据文件,或文件为空:应为已写入的数据文件。",
            en: "There is no such file, or it is empty: expected a store that was written."))
      }
      do throws(StoreError) {
        let opened = try await SQLiteStore.open(store, partition: code)
        guard try await opened.counts().centers > 0 else {
          try await opened.close()
          throw StoreError(
            .invalidDirectory,
            Wording(
              zh: "数据文件没有综治中心:应先载入名录。",
              en: "The store holds no center: expected a directory to be loaded first."))
        }
        return opened
      } catch {
        throw CommandRefusal(code: error.code.rawValue, message: error.message)
      }
    }

    func terms() throws(CommandRefusal) -> AuditTerms {
      AuditTerms(
        period.range, calendar: try calendar.loadedCalendar(),
        sensitive: sensitive.map(\.range))
    }
  }
#endif
