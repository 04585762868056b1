import GovernanceModel

extension ItemBook {
  /// The items of a dispute: those of GB/T 31000 as systems keep them, and those that only this kit has.
  ///
  /// The standard lists the parties with certificate number, ethnicity and education, too; none of these is
  /// an item here. The lengths are those that systems which follow the standard were seen to have; its own
  /// text is not public.
  public static let dispute = ItemBook([
    ExchangeItem("number", zh: "事件编号", en: "the event's number", .text(most: 50)),
    ExchangeItem(
      "name", zh: "事件名称", en: "what the event is called", .text(most: 100), isPersonal: true),
    ExchangeItem("occurredOn", zh: "发生日期", en: "the day it arose", .date),
    ExchangeItem("place", zh: "发生地点", en: "where it arose", .text(most: 100), isPersonal: true),
    ExchangeItem(
      "scale", zh: "事件规模", en: "how many it draws in", .code(table: "dispute-scale")),
    ExchangeItem(
      "category", zh: "事件类别", en: "what it is about", .code(table: "dispute-category")),
    ExchangeItem("people", zh: "涉及人数", en: "how many people", .count(most: Dispute.mostPeople)),
    ExchangeItem("summary", zh: "事件简述", en: "what happened", .text(most: 2000), isPersonal: true),
    ExchangeItem(
      "involvedUnit", zh: "涉及单位", en: "the body it involves", .text(most: 100), isPersonal: true),
    ExchangeItem("resolveBy", zh: "化解时限", en: "the day to resolve it by", .date),
    ExchangeItem(
      "resolutionMethod", zh: "化解方式", en: "how it was resolved", .code(table: "resolution-method")
    ),
    ExchangeItem(
      "resolvingBody", zh: "化解组织", en: "the body that resolves it", .text(most: 100)),
    ExchangeItem(
      "resolver", zh: "化解责任人姓名", en: "the name of who resolves it", .text(most: 50),
      isPersonal: true),
    ExchangeItem(
      "resolverContact", zh: "化解责任人联系方式", en: "how to reach them", .text(most: 50),
      isPersonal: true),
    ExchangeItem("isResolved", zh: "化解是否成功", en: "whether it was resolved", .flag),
    ExchangeItem(
      "resolution", zh: "化解情况", en: "how it was resolved, told", .text(most: 2000),
      isPersonal: true),
    ExchangeItem("assessedOn", zh: "考评日期", en: "the day it was assessed", .date),
    ExchangeItem(
      "assessment", zh: "考评意见", en: "what the assessment says", .text(most: 2000),
      isPersonal: true),
    ExchangeItem(
      "longitude", zh: "经度", en: "longitude", .degrees(most: 180), isPersonal: true),
    ExchangeItem("latitude", zh: "纬度", en: "latitude", .degrees(most: 90), isPersonal: true),
    ExchangeItem("datum", zh: "坐标系", en: "what they are measured by", .datum),
    ExchangeItem(
      "competentCode", zh: "主管部门代码", en: "the competent organ's code", .text(most: 50)),
    ExchangeItem(
      "competentName", zh: "主管部门名称", en: "the competent organ's name", .text(most: 100)),
    ExchangeItem(
      "dealing", zh: "处理状态", en: "how far it has come", .code(table: "case-state")),
    ExchangeItem("grid", zh: "网格编号", en: "the grid's number", .text(most: 64)),
    ExchangeItem("gridBody", zh: "网格组织名称", en: "the grid's name", .text(most: 100)),
    ExchangeItem("addedAt", zh: "添加时间", en: "when it was entered", .instant),
    ExchangeItem("updatedAt", zh: "更新时间", en: "when it was last changed", .instant),
    ExchangeItem("uploadedAt", zh: "上传时间", en: "when it was uploaded", .instant),
    ExchangeItem(
      "uploadStatus", zh: "上传状态", en: "what came of the upload", .text(most: 20)),
    ExchangeItem("channel", zh: "来源渠道", en: "the way it came", .code(table: "channel")),
    ExchangeItem(
      "nature", zh: "事件性质", en: "the kind of relation", .code(table: "dispute-nature")),
    ExchangeItem("level", zh: "事件级别", en: "how grave it is", .code(table: "dispute-level")),
    ExchangeItem("parties", zh: "当事方数", en: "how many parties", .count(most: Dispute.mostPeople)),
    ExchangeItem(
      "amountInFen", zh: "涉及金额(分)", en: "the amount, in fen", .count(most: Dispute.mostAmount)),
  ])
}
