import GovernanceModel

extension ExchangeProfile {
  /// The dispute items of GB/T 31000 as the columns of a table that provincial networks synchronise.
  ///
  /// Dates are eight digits, moments are China time, lengths are counted in characters. The column
  /// `involved_amount` stands where the standard has the number of people, and is read so. Without a basis of
  /// its own no personal item is given.
  public static let syncTable = ExchangeProfile(
    unchecked: VersionTag("gbt31000-sync", "2015"),
    Wording(zh: "GB/T 31000 矛盾纠纷同步表", en: "the GB/T 31000 table of disputes, synchronised"),
    .typical(
      Wording(
        zh: "见于某省级网络公开的同步表", en: "seen in a published synchronisation table of a province")),
    .dispute,
    [
      ExchangeField("event_num", "number", .text, most: 50),
      ExchangeField("event_name", "name", .text, most: 100),
      ExchangeField("happen_date", "occurredOn", .date8),
      ExchangeField("happen_place_name", "place", .text, most: 100),
      ExchangeField("event_size_code", "scale", .code, most: 2, table: CodeTable.disputeScale.tag),
      ExchangeField(
        "dispute_event_type", "category", .code, most: 4, table: CodeTable.disputeCategory.tag),
      ExchangeField("involved_amount", "people", .number, most: 6),
      ExchangeField("event_describe", "summary", .text, most: 2000),
      ExchangeField("involved_unit", "involvedUnit", .text, most: 100),
      ExchangeField("resolve_limit_date", "resolveBy", .date8),
      ExchangeField(
        "resolve_way_code", "resolutionMethod", .code, most: 4,
        table: CodeTable.resolutionMethod.tag),
      ExchangeField("resolve_org_name", "resolvingBody", .text, most: 100),
      ExchangeField("resolve_person_name", "resolver", .text, most: 50),
      ExchangeField("resolve_person_contact", "resolverContact", .text, most: 50),
      ExchangeField("is_success", "isResolved", .oneZero),
      ExchangeField("resolve_situation", "resolution", .text, most: 2000),
      ExchangeField("exam_date", "assessedOn", .date8),
      ExchangeField("exam_advise", "assessment", .text, most: 2000),
      ExchangeField("longitude", "longitude", .degrees),
      ExchangeField("latitude", "latitude", .degrees),
      ExchangeField("competent_dept_code", "competentCode", .text, most: 50),
      ExchangeField("competent_dept_name", "competentName", .text, most: 100),
      ExchangeField(
        "event_deal_situation", "dealing", .code, most: 20, table: CodeTable.caseState.tag),
      ExchangeField("grid_num", "grid", .text, most: 64),
      ExchangeField("grid_org_name", "gridBody", .text, most: 100),
      ExchangeField("add_time", "addedAt", .time),
      ExchangeField("update_time", "updatedAt", .time),
      ExchangeField("upload_time", "uploadedAt", .time),
      ExchangeField("upload_status", "uploadStatus", .text, most: 20),
    ], .cgcs2000, nil)
}
