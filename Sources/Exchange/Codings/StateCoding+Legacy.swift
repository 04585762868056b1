import GovernanceModel
import GovernanceWorkflow

extension StateCoding {
  /// The numbers of the events of one field application, as its list of events shows them.
  ///
  /// Whether to help another office is answered by two of them, and no state of a case.
  public static let legacyEvent = StateCoding(
    VersionTag("legacy-event", "2021"),
    Wording(zh: "旧系统事件状态", en: "states of events in an older system"),
    .typical(seen),
    [
      Entry("-1", "暂存", "a draft", nil),
      Entry("0", "立案", "entered", .registered),
      Entry("1", "待受理", "to be received", .registered, exact: false),
      Entry("2", "已受理", "received", .assessed),
      Entry("3", "正在处置", "being handled", .inHandling),
      Entry("4", "处置完毕", "handled", .resultSubmitted, exact: false),
      Entry("5", "等待核查", "to be verified", .resultSubmitted),
      Entry("6", "核查通过", "verified", .verified),
      Entry("7", "核查退回", "sent back by who verifies", .inHandling, exact: false),
      Entry("8", "等待评价", "to be rated", .fedBack),
      Entry("9", "评价归档", "rated and filed", .closed),
      Entry("10", "退回", "returned", .returned),
      Entry("11", "作废", "void", nil),
      Entry("12", "撤回", "withdrawn", .withdrawn),
      Entry("13", "移交处置", "handed over", .referredOut, exact: false),
      Entry("100", "同意协同", "agrees to help", nil),
      Entry("101", "拒绝协同", "refuses to help", nil),
    ])

  /// The numbers of matters in the same application, whose other list gives the same life other numbers.
  ///
  /// `5` is to be rated here and to be verified there: a feed must say which of the two it writes. Of the numbers
  /// below 5 nothing is known.
  public static let legacyMatter = StateCoding(
    VersionTag("legacy-matter", "2021"),
    Wording(zh: "旧系统事项状态", en: "states of matters in an older system"), .typical(seen),
    [
      Entry("5", "等待评价", "to be rated", .fedBack),
      Entry("6", "评价完毕", "rated", .fedBack, exact: false),
      Entry("7", "等待归档", "to be filed", .fedBack, exact: false),
      Entry("8", "归档", "filed", .closed),
      Entry("9", "退回", "returned", .returned),
      Entry("10", "作废", "void", nil),
      Entry("11", "撤回", "withdrawn", .withdrawn),
    ])

  /// Both, by name.
  public static let legacy = [legacyEvent, legacyMatter]

  private static let seen = Wording(
    zh: "见于某厂商公开的移动端程序", en: "seen in a vendor's published application")
}
