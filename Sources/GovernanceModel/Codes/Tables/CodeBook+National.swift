extension CodeBook {
  /// The tables that ship with the kit.
  ///
  /// The national standard behind most of them is public only through copies, so each says where it
  /// was seen; a district that has the standard's text, or its own, makes its own book.
  public static let national = CodeBook([
    .disputeCategory, .disputeCategoryFlat, .disputeScale, .disputeLevel, .disputeNature,
    .resolutionMethod, .resolutionSuccess, .mediationCategory, .urbanRuralClass, .channel,
  ])

  /// The tables that are known by name only: nothing is invented in their place.
  ///
  /// A code of one of them is kept and flagged `code.unknownTable` until somebody adds the table.
  public static let unpublished = [
    UnpublishedTable(
      tag: VersionTag("person-type", "gbt31000-5.57"),
      wording: Wording(
        zh: "GB/T 31000 第 5.57 项人员类别,代码未公开", en: "GB/T 31000, item 5.57, codes not public")),
    UnpublishedTable(
      tag: VersionTag("resolution-method", "gbt31000-5.58"),
      wording: Wording(
        zh: "GB/T 31000 第 5.58 项化解方式,代码未公开", en: "GB/T 31000, item 5.58, codes not public")),
    UnpublishedTable(
      tag: VersionTag("petition-category", "20"),
      wording: Wording(
        zh: "信访事项 20 个一级类别,只见名称,未见代码",
        en: "20 top classes of petitions, seen by name only, without codes")),
    UnpublishedTable(
      tag: VersionTag("service-kind", "local"),
      wording: Wording(zh: "便民服务事项,由本地编制", en: "kinds of service, the district's to write")),
    UnpublishedTable(
      tag: VersionTag("review-ground", "local"),
      wording: Wording(zh: "片警审查的理由类别,由本地编制", en: "grounds of a review, the district's to write")),
    UnpublishedTable(
      tag: VersionTag("severity-reason", "local"),
      wording: Wording(zh: "等级建议的理由,由程序提供方编制", en: "reasons of an advice, its maker's to write")),
  ]
}
