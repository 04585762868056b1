/// The checks that the regulations were designed to make, numbered, and the clauses that make them.
///
/// The list is longer than what any one source says and shorter than the clauses: a check that is held by two
/// clauses names both, and a clause may stand in no check at all. What no record can show is an open norm,
/// and its clause says why.
public struct DesignCheck: Hashable, Sendable {
  /// Its number, such as `R7.c3`: the third check of the seventh regulation.
  public let id: String
  /// What is checked.
  public let title: Wording
  /// The clauses that make the check, or the one open norm that says why none can.
  public let clauses: [Clause.ID]

  /// All checks, in order.
  public static let all: [DesignCheck] = [
    check("R1.c1", "R01.1", zh: "每件来访有一名首问责任人", en: "one first responsible an inquiry"),
    check("R1.c2", "R01.2", zh: "责任随已接受的移交转移", en: "responsibility moves by accepted hand-overs"),
    check("R1.c3", "R01.3", zh: "移交不成环", en: "no circle of hand-overs"),
    check(
      "R1.c4", "R01.4", "R01.7", zh: "范围外的有去向和告知", en: "out of scope has destination and notice"),
    check("R1.c5", "R01.5", zh: "移交按时接受", en: "hand-overs accepted in time"),
    check("R2.c1", "R02.1", zh: "值班不断档", en: "no gap"),
    check("R2.c2", "R02.2", zh: "一人不值两班", en: "no person on two shifts"),
    check("R2.c3", "R02.3", zh: "交接列全并签字", en: "hand-over whole and signed"),
    check("R2.c4", "R02.4", zh: "重大情况按时报告", en: "grave incidents reported in time"),
    check("R2.c5", "R02.5", zh: "调班经批准", en: "swaps approved"),
    check("R3.c1", "R03.1", zh: "每周期开会", en: "a meeting a period"),
    check("R3.c2", "R03.2", zh: "决定有责任人和时限", en: "decisions have owner and due day"),
    check("R3.c3", "R03.3", zh: "未落实的继续过问", en: "open decisions carried over"),
    check("R3.c4", "R03.4", zh: "按时成文", en: "minutes in time"),
    check("R3.c5", "R03.5", zh: "写编号不写姓名", en: "case numbers and no names"),
    check("R4.c1", "R04.2", zh: "任务一个牵头单位", en: "one lead a task"),
    check(
      "R4.c2", "R04.3", "R04.4", zh: "受邀单位到会或书面请假",
      en: "invited units present or excused in writing"),
    check("R4.c3", "R04.5", zh: "协商不成报上级", en: "deadlocks raised"),
    check(
      "R5.c1", "R05.1", "R05.8", "R05.9", zh: "各级按期报告", en: "a report each period at each level"),
    check("R5.c2", "R05.2", zh: "下级先于上级", en: "lower before upper"),
    check("R5.c3", "R05.3", zh: "小数目不写", en: "small cells suppressed"),
    check("R5.c4", "R05.4", zh: "不含信访人身份", en: "no petitioner's identity"),
    check("R5.c5", "R05.5", zh: "不含心理咨询数据", en: "no counselling data"),
    check("R5.c6", "R05.6", zh: "不给个人评分", en: "no scoring of persons"),
    check("R5.c7", "R05.7", zh: "由人编制和审定", en: "human author and approver"),
    check("R6.c1", "R06.4", zh: "有利害关系的回避", en: "interested members step back"),
    check("R6.c2", "R06.5", zh: "不邀请被检举方", en: "the accused never invited"),
    check("R6.c3", "R06.7", zh: "材料查阅留痕", en: "readings of materials logged"),
    check("R6.c4", "R06.8", zh: "结论转入派单", en: "result returns to dispatch"),
    check("R7.c1", "R07.1", zh: "一个牵头单位", en: "one lead"),
    check("R7.c2", "R07.2", zh: "按时签收", en: "receipt in time"),
    check("R7.c3", "R07.3", zh: "限期、有理由、经同意才退回", en: "return in window, with reason and consent"),
    check("R7.c4", "R07.4", "R07.5", zh: "再次退回转会商", en: "second return is talked over"),
    check(
      "R7.c5", "R07.6", "R07.10", zh: "办结有证据、文书和告知",
      en: "completion has evidence, document and notice"),
    check("R7.c6", "R07.7", zh: "不交被检举或回避单位", en: "nothing to an accused or recused organ"),
    check("R7.c7", "R07.8", zh: "不晚于法定期限", en: "due within the law"),
    check("R8.c1", "R08.1", zh: "分数段无空档", en: "bands partition the range"),
    check("R8.c2", "R08.2", zh: "权重合计一百", en: "weights sum to a hundred"),
    check("R8.c3", "R08.3", zh: "扣分有证据和日期", en: "deductions cite evidence and day"),
    check("R8.c4", "R08.4", "R08.7", zh: "告知本人并可申诉", en: "told, and may object"),
    check("R8.c5", "R08.5", zh: "无禁用指标", en: "no forbidden indicator"),
    check("R8.c6", "R08.6", zh: "不自评", en: "no self-assessment"),
    check("R9.c1", "R09.1", zh: "登记要素齐全", en: "entries are whole"),
    check("R9.c2", "R09.2", zh: "先登记后查阅", en: "no access without an entry"),
    check("R9.c3", "R09.3", zh: "复制经批准并有校验值", en: "copies approved and hashed"),
    check("R9.c4", "R09.4", "R09.5", zh: "到期删除有凭证", en: "deletion has evidence"),
    check("R9.c5", "R09.6", zh: "禁装场所无摄像机", en: "no camera in a banned place"),
    check("R9.c6", "R09.7", zh: "延长保存有期限", en: "holds are bounded"),
    check("R9.c7", "R09.9", zh: "登记只增不改", en: "the register only grows"),
    check("R10.c1", "R10.1", zh: "不与事项关联", en: "no link to a case"),
    check("R10.c2", "R10.2", zh: "不作研判、会商依据", en: "no input elsewhere"),
    check("R10.c3", "R10.3", zh: "透露须有法定例外", en: "told only by an exception"),
    check("R10.c4", "R10.4", zh: "加密且单独密钥", en: "encrypted under keys of their own"),
    check("R10.c5", "R10.5", zh: "随时可停止", en: "the client may stop"),
    check("R10.c6", "R10.6", zh: "不作为办理条件", en: "attendance is no condition"),
  ]

  private static func check(
    _ id: String, _ clauses: String..., zh: String, en: String
  ) -> DesignCheck {
    DesignCheck(
      id: id, title: Wording(zh: zh, en: en), clauses: clauses.map { Identifier(unchecked: $0) })
  }
}
