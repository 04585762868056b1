import GovernanceModel

/// How matters go on, and how long that takes.
extension Assumption {
  static let onTheSpot = share(
    "onTheSpotShare", 450_000, zh: "可当场办结事项中当场办结占比",
    en: "matters settled on the spot, of those that may be")
  static let inUnit = share(
    "householdShare", 300_000, zh: "网格员当场办结中在联户单元化解占比",
    en: "matters that a grid worker settles within the household unit")
  static let material = share(
    "missingMaterialShare", 50_000, zh: "需补材料占比", en: "matters for which material is asked")
  static let duplicates = share("duplicateShare", 20_000, zh: "重复事项占比", en: "duplicates")
  static let declined = share("declineShare", 15_000, zh: "不予受理占比", en: "matters declined")
  static let ascending = share(
    "ascendShare", 300_000, zh: "复杂事项上报占比", en: "complex matters handed to the tier above")
  static let objections = share("objectionShare", 30_000, zh: "异议占比", en: "orders objected to")
  static let returns = share(
    "returnShare", 500_000, zh: "异议获准占比", en: "objections that are granted")
  static let silence = share(
    "silenceShare", 10_000, zh: "不签收也不异议占比", en: "orders that are neither taken up nor objected to")
  static let mediation = share(
    "mediationShare", 700_000, zh: "同意调解占比", en: "mediable matters whose parties consent")
  static let agreement = share(
    "agreementShare", 650_000, zh: "调解成功占比", en: "mediations that end agreed")
  static let refusal = share(
    "refusalShare", 300_000, zh: "未成调解中当事人拒绝占比", en: "failed mediations that a party ends")
  static let sendBacks = share("sendBackShare", 60_000, zh: "核查退回占比", en: "results sent back")
  static let extensions = share(
    "extensionShare", 80_000, zh: "申请延期占比", en: "petitions whose extension is asked for")
  static let reviews = share("reviewShare", 60_000, zh: "请求复查占比", en: "reviews asked for")
  static let reReviews = share("reReviewShare", 200_000, zh: "请求复核占比", en: "re-reviews asked for")
  static let remands = share("remandShare", 100_000, zh: "复查发回占比", en: "reviews that remand")
  static let confirmations = share(
    "confirmationShare", 50_000, zh: "申请司法确认占比", en: "agreements whose confirmation is asked for")
  static let withdrawals = share("withdrawalShare", 20_000, zh: "撤回占比", en: "matters withdrawn")
  static let absences = share(
    "absenceShare", 60_000, zh: "缺勤占比", en: "days on which somebody is away")
  static let standIns = share(
    "standInShare", 500_000, zh: "缺勤有人代理占比", en: "absences for which somebody stands in")

  static let outcomes = [
    onTheSpot, inUnit, material, duplicates, declined, ascending, objections, returns, silence,
    mediation, agreement, refusal, sendBacks, extensions, reviews, reReviews, remands,
    confirmations, withdrawals, absences, standIns,
  ]

  static let materialDays = days(
    "materialDays", 3, zh: "补材料平均用时", en: "mean time to bring material")
  static let consultationDays = days(
    "consultationDays", 1, zh: "会商平均等待", en: "mean wait for a consultation")
  static let simpleDays = days("simpleDays", 0, zh: "简易事项平均用时", en: "mean wait in a simple matter")
  static let generalDays = days(
    "generalDays", 2, zh: "一般事项平均用时", en: "mean wait in a general matter")
  static let complexDays = days(
    "complexDays", 9, zh: "复杂事项平均用时", en: "mean wait in a complex matter")
  static let petitionDays = days(
    "petitionDays", 25, zh: "途径六平均用时", en: "mean wait in a petition of route 6")
  static let ownDays = days(
    "ownProcedureDays", 30, zh: "途径四、五平均用时", en: "mean wait in a petition of route 4 or 5")
  static let orderDays = days(
    "orderDays", 75, zh: "途径四、五任务单期限", en: "days that an order of route 4 or 5 gives")
  static let extensionDays = days(
    "extensionDays", 30, zh: "延期天数", en: "days by which a petition is extended")
  static let mediationDays = days(
    "mediationDays", 2, zh: "一般事项调解平均用时",
    en: "mean time to mediate a general matter; a complex one takes twice that, a simple one none")
  static let reviewDays = days("reviewDays", 9, zh: "复查平均用时", en: "mean wait in a review")
  static let appealDays = days(
    "appealDays", 12, zh: "收到答复后请求复查平均间隔", en: "mean time until a review is asked for")
  static let withdrawalDays = days(
    "withdrawalDays", 8, zh: "撤回平均间隔", en: "mean time until a matter is withdrawn")

  static let followUpDays = days(
    "followUpDays", 5, zh: "到期前多少天开始回访", en: "how long before it is due a follow-up begins")
  static let invitations = Assumption(
    "invitedOrgans", 3, 1...10,
    Wording(zh: "会商邀请单位数", en: "organs invited to a consultation"))

  static let spans = [
    materialDays, consultationDays, simpleDays, generalDays, complexDays, petitionDays, ownDays,
    orderDays, extensionDays, mediationDays, reviewDays, appealDays, withdrawalDays, followUpDays,
    invitations,
  ]
}
