public import GovernanceModel

/// A table as villages keep it, in the order in which they are imported.
///
/// Code list: `units`, `households`, `heads`.
public enum VillageTable: String, Hashable, Sendable, CaseIterable {
  /// 联户单元表: the household units of grids that are there.
  case units
  /// 户表: the households of units that are there.
  case households
  /// 联户长表: who heads a unit, a member of one of its households.
  case heads

  /// The columns, the first naming what a row is about.
  public var columns: [VillageColumn] {
    switch self {
    case .units: Self.unitColumns
    case .households: Self.householdColumns
    case .heads: Self.headColumns
    }
  }

  private static let unitColumns = [
    VillageColumn(
      "id", zh: "联户单元编号", en: "unit", hint: (zh: "网格编号加 3 位序号", en: "the grid's name and 3 digits")),
    VillageColumn(
      "grid", zh: "网格编号", en: "grid", hint: (zh: "15 位编号", en: "its 15 digits")),
    VillageColumn(
      "size", zh: "户数", en: "households", hint: (zh: "整数", en: "a whole number"), isText: false),
    VillageColumn(
      "sizeReason", zh: "户数说明", en: "reason for the size",
      hint: (zh: "户数超出常规范围时填写", en: "where the size is unusual"), isRequired: false),
    VillageColumn(
      "channel", zh: "联户群编号", en: "message channel",
      hint: (zh: "每单元一个", en: "one for each unit")),
    VillageColumn(
      "vacantSince", zh: "空缺起始日", en: "vacant since",
      hint: (
        zh: "新单元必填,如 2026-03-01;联户长另表导入",
        en: "needed for a new unit, such as 2026-03-01; heads come by their own table"
      ), isRequired: false),
  ]

  private static let householdColumns = [
    VillageColumn(
      "id", zh: "户编号", en: "household",
      hint: (zh: "联户单元编号加 2 位序号", en: "the unit's name and 2 digits")),
    VillageColumn(
      "unit", zh: "联户单元编号", en: "unit", hint: (zh: "18 位编号", en: "its 18 digits")),
    VillageColumn(
      "residents", zh: "人数", en: "residents", hint: (zh: "整数", en: "a whole number"),
      isText: false),
  ]

  private static let headColumns = [
    VillageColumn(
      "unit", zh: "联户单元编号", en: "unit", hint: (zh: "18 位编号", en: "its 18 digits")),
    VillageColumn(
      "id", zh: "联户长编号", en: "head",
      hint: (
        zh: "系统编号,不得为姓名或证件号码", en: "a name in the system, never a person's or a number of theirs"
      )
    ),
    VillageColumn(
      "household", zh: "所在户编号", en: "household",
      hint: (zh: "本单元的一户", en: "one of the unit's")),
    VillageColumn(
      "inOfficeSince", zh: "任职首日", en: "in office since",
      hint: (zh: "如 2026-03-01", en: "such as 2026-03-01")),
    VillageColumn(
      "through", zh: "任期末日", en: "last day of the term",
      hint: (zh: "没有则不填", en: "left empty where none was set"), isRequired: false),
  ]
}

extension VillageTable: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .units: Wording(zh: "联户单元表", en: "table of household units")
    case .households: Wording(zh: "户表", en: "table of households")
    case .heads: Wording(zh: "联户长表", en: "table of unit heads")
    }
  }
}
