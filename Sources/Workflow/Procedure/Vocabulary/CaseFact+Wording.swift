public import GovernanceModel

extension CaseFact {
  /// The sentence that defines it, without its full stop.
  public var wording: Wording {
    switch self {
    case .isPetition: Wording(zh: "属信访事项", en: "the matter is a petition")
    case .isDispute: Wording(zh: "属矛盾纠纷", en: "the matter is a dispute")
    case .isSuggestion: Wording(zh: "属建议意见", en: "it is a suggestion")
    case .isAccusation: Wording(zh: "属检举控告", en: "it is an accusation")
    case .isOnRouteOneToThree:
      Wording(zh: "属第 31 条第 1 至 3 项途径", en: "it takes route 1, 2 or 3 of Article 31")
    case .isOnRouteFourOrFive:
      Wording(zh: "属第 31 条第 4 或 5 项途径", en: "it takes route 4 or 5 of Article 31")
    case .isOnRouteSix: Wording(zh: "属第 31 条第 6 项信访程序", en: "it takes route 6 of Article 31")
    case .isReceivedByPetitionOffice: Wording(zh: "由信访部门收到", en: "a petition office received it")
    case .isReceivedByOrgan: Wording(zh: "由机关、单位收到", en: "an organ received it")
    case .isAddressClear: Wording(zh: "姓名和住址清楚", en: "name and address are clear")
    case .hasOwnNoticeRules: Wording(zh: "适用其他告知规定", en: "other rules of notice apply")
    case .isMediable: Wording(zh: "可以调解", en: "it may be mediated")
    case .isSimple: Wording(zh: "属简易事项", en: "it is simple")
    case .isGeneral: Wording(zh: "属一般事项", en: "it is of general complexity")
    case .isComplex: Wording(zh: "属复杂事项", en: "it is complex")
    case .isMajor: Wording(zh: "属重大以上", en: "it is major or graver")
    case .isConsultationTriggered: Wording(zh: "达到会商条件", en: "it must be consulted on")
    case .isConsulted: Wording(zh: "已经会商", en: "it has been consulted on")
    case .isLeadOrgan: Wording(zh: "牵头单位为机关、单位", en: "the lead is an organ")
    case .isObjectionPending: Wording(zh: "有异议待处理", en: "an objection is pending")
    case .isSettledOnSpot: Wording(zh: "已当场化解", en: "it was settled on the spot")
    case .isAgreementReached: Wording(zh: "已达成调解协议", en: "an agreement was reached")
    case .isDelivered: Wording(zh: "反馈已送达", en: "the feedback was delivered")
    case .hasOpenOrders: Wording(zh: "尚有未完成的任务单", en: "a work order is still open")
    case .isAssessed: Wording(zh: "已经研判", en: "it was assessed")
    case .isReopened: Wording(zh: "曾重新启动", en: "it was reopened")
    case .isReviewed: Wording(zh: "已经复查答复", en: "a review has answered it once")
    case .isExtensionPending:
      Wording(zh: "延长申请待审批", en: "an extension was asked for and not answered")
    case .isHearingOpen: Wording(zh: "听证进行中", en: "a hearing is open")
    case .isCustodyOffered:
      Wording(zh: "已移交其他中心、尚未接收", en: "it was handed to another center, which has not taken it")
    case .isRemanded: Wording(zh: "经复查复核发回、尚未重新答复", en: "a review has sent it back")
    case .givesStatement: Wording(zh: "已记录诉求", en: "a statement is given")
    case .givesChannel: Wording(zh: "已注明来源渠道", en: "the channel is given")
    case .listsItems: Wording(zh: "已列明所需材料", en: "the items asked for are listed")
    case .isKindSettledOnSpot:
      Wording(zh: "该类事项可当场化解", en: "a matter of this kind may be settled on the spot")
    case .doesPartyAgree: Wording(zh: "当事人同意", en: "the party agrees")
    case .setsClass: Wording(zh: "已确定类别和途径", en: "kind, class and route are set")
    case .setsSeverity: Wording(zh: "已确定严重程度", en: "the severity is set")
    case .searchedDuplicates: Wording(zh: "已查重", en: "duplicates were searched for")
    case .isRestricted: Wording(zh: "已限制知悉范围", en: "access is restricted")
    case .givesGround: Wording(zh: "已注明法定情形", en: "a ground is named")
    case .givesReason: Wording(zh: "已说明理由", en: "a reason is given")
    case .givesDestination: Wording(zh: "已注明去向", en: "a destination is named")
    case .isDestinationAccused: Wording(zh: "去向为被检举控告的人或单位", en: "the destination is the accused")
    case .isDestinationOutside: Wording(zh: "去向为系统外机关", en: "the destination is an organ outside")
    case .namesOneLead: Wording(zh: "已确定唯一牵头单位", en: "exactly one lead is named")
    case .isLeadCompetent: Wording(zh: "牵头单位有权处理", en: "the lead is competent")
    case .reachesAccused: Wording(zh: "派单将到达被检举控告的人或单位", en: "the order would reach the accused")
    case .reachesRecused:
      Wording(zh: "派单将到达应当回避的人或单位", en: "the order would reach somebody recused")
    case .isDueWithinLaw: Wording(zh: "期限不晚于法定期限", en: "it is due no later than the law allows")
    case .isFirstReturn: Wording(zh: "该单位首次退回", en: "it is the first return by this unit")
    case .givesProof: Wording(zh: "有书面凭证", en: "there is written proof")
    case .answersIntake: Wording(zh: "告知的是是否受理", en: "the notice tells whether it is taken up")
    case .answersAcceptance: Wording(zh: "告知的是受理", en: "the notice tells of acceptance")
    case .hasEveryConsent: Wording(zh: "各方当事人均同意调解", en: "every party consents to mediation")
    case .hasRefusal: Wording(zh: "有当事人拒绝调解", en: "a party refuses mediation")
    case .isPeoplesMediation: Wording(zh: "属人民调解", en: "it is people's mediation")
    case .isAgreementInForm: Wording(zh: "协议形式完备", en: "the agreement has its form")
    case .heardPetitioner: Wording(zh: "已听取信访人陈述", en: "the petitioner was heard")
    case .investigatedFacts: Wording(zh: "已查明事实", en: "the facts were investigated")
    case .doesDocumentFit: Wording(zh: "文书与事项类别相符", en: "the document fits the class")
    case .givesEvidence: Wording(zh: "有办理依据", en: "there is evidence")
    case .didHandle: Wording(zh: "核查人曾经办本案", en: "the person handled the case")
    case .checkedIndependently:
      Wording(zh: "已向当事人或凭证据核实", en: "it was checked with a party or evidence")
    case .isDeliveryProved: Wording(zh: "送达有凭证", en: "the delivery is proved")
    case .statesRights: Wording(zh: "已告知救济权利", en: "the rights are stated")
    case .givesDeclaration: Wording(zh: "有当事人本人声明", en: "the party's own declaration is given")
    case .givesRecord: Wording(zh: "有回访记录", en: "a record of the visit is given")
    case .isRecorderParty:
      Wording(
        zh: "登记人是当事人", en: "whoever registers it for an office is a party to it")
    case .isReceiptDated:
      Wording(
        zh: "收到日期在核查之后且不晚于现在", en: "it was received after it was verified and not later than now")
    case .isAgreementDated:
      Wording(
        zh: "协议日期在调解开始之后且不晚于现在",
        en: "the agreement took effect after mediation began and not later than now")
    case .tellsReason:
      Wording(
        zh: "告知的是不予受理的理由", en: "the notice tells the reason of a refusal")
    case .tellsDestination:
      Wording(
        zh: "告知的是去向", en: "the notice tells the destination")
    case .tellsOtherRoutes:
      Wording(
        zh: "告知的是其他途径", en: "the notice tells of other routes")
    case .isOneLevelUp:
      Wording(
        zh: "所选机关为原处理机关的上一级", en: "the organ named is one level above the one that decided")
    case .isRemand: Wording(zh: "发回原办理单位", en: "the case goes back to its lead")
    case .namesChair: Wording(zh: "已确定会商牵头中心", en: "a center that takes the chair is named")
    case .isQuorate: Wording(zh: "到会单位达到法定人数", en: "enough of the invited offices took part")
    case .isMemberBarred:
      Wording(zh: "参会人员中有应当回避的", en: "somebody takes part who must step back")
    case .movesClock: Wording(zh: "涉及进行中的期限", en: "it would move a clock that runs")
    case .isTierAbove: Wording(zh: "去向为上一级中心", en: "the center named is the one above")
    case .isTierBelow: Wording(zh: "去向为直接下级中心", en: "the center named is one directly below")
    case .isReceiverAccused:
      Wording(zh: "受理中心或其人员被检举控告", en: "the receiving center, or somebody at it, is accused")
    case .namesAccused: Wording(zh: "已指明被检举控告的人或单位", en: "somebody is named as accused")
    case .isOfferedHere: Wording(zh: "已移交给本单位", en: "it was handed to the office that acts")
    case .isActorAbove:
      Wording(zh: "本单位为受理中心的上一级", en: "the office that acts is above the receiving center")
    case .mayRecuse:
      Wording(zh: "本人回避,或由单位负责人决定", en: "whoever acts steps back themself, or heads the office")
    case .namesSupport:
      Wording(zh: "已指明尚未参与的配合单位", en: "an office is named that does not work on it yet")
    case .isOrderOpen: Wording(zh: "该单位的任务单未完成", en: "the order of the office in question is open")
    case .isSurvivorOpen:
      Wording(zh: "保留的案卷为另一在办案卷", en: "the case that goes on is another one, and open")
    case .isSamePerson: Wording(zh: "两案当事人相同", en: "both cases have the same parties")
    case .isSameMatter: Wording(zh: "两案事实相同", en: "both cases have the same facts")
    case .isJoint: Wording(zh: "各方当事人共同申请", en: "every party applies")
    case .isRated: Wording(zh: "评价在规定分值内", en: "a rating within its scale is given")
    case .isFirstAsked: Wording(zh: "办理人为首问责任人", en: "whoever acts is the person first asked")
    case .isNewlyAsked:
      Wording(zh: "接手人此前未承担过首问责任", en: "whoever takes over has not answered for it before")
    case .isHandOverMine: Wording(zh: "移交对象为本人", en: "the hand-over waits for whoever acts")
    case .didDecide: Wording(zh: "办理人曾核查或复查本案", en: "the person verified or reviewed it before")
    case .isNewLead: Wording(zh: "该单位此前未牵头本案", en: "the lead named was never sent it before")
    case .hasOrderDay: Wording(zh: "交办单已指定日期", en: "the order names a day")
    case .isReviewerBarred:
      Wording(zh: "复查复核机关应当回避", en: "the organ that reviews must step back")
    case .isDelegationLawful:
      Wording(
        zh: "不超过五名且不多于信访人数的代表",
        en: "at most five speak for the group, and no more than it has people")
    case .callsOffices:
      Wording(
        zh: "已指明尚未到场的被吹哨单位",
        en: "offices are called that were not called before")
    case .isRequestedByOther:
      Wording(
        zh: "申请人与批准人不是同一人",
        en: "whoever asks for it does not approve it")
    case .isCalled:
      Wording(
        zh: "本单位被吹哨且尚未应哨",
        en: "the office was called and has not answered")
    case .hasReported:
      Wording(
        zh: "该单位已报到",
        en: "the office has reported in")
    case .raisesSupervision:
      Wording(
        zh: "该职责未了结且督办级别高于现级",
        en: "the duty is owed and the level is higher than the one in force")
    case .annulsSupervision:
      Wording(
        zh: "该职责处于该级督办之下",
        en: "the duty stands under a supervision of that level")
    case .didImpose:
      Wording(
        zh: "该督办由本人作出",
        en: "the person imposed that supervision")
    case .isImposingTier:
      Wording(
        zh: "本单位为督办单位或其上级",
        en: "the office imposed it or stands above the one that did")
    case .isAbsenceBounded:
      Wording(
        zh: "代理期限明确且不超过最长期限",
        en: "the substitution ends within its longest span")
    case .isHeldByAbsent:
      Wording(
        zh: "缺席人担任该岗位",
        en: "whoever is absent holds that post")
    case .isSubstituteFree:
      Wording(
        zh: "代理人为本单位或上级单位其他人员且无须回避",
        en: "the substitute is another person of that office or one above, and is not barred")
    case .isOwnOffice:
      Wording(
        zh: "该岗位属于本单位",
        en: "the post is one of the office that acts")
    case .namesPurpose:
      Wording(
        zh: "已注明查阅目的",
        en: "a purpose is named")
    case .isMediatorFree:
      Wording(
        zh: "调解员不是当事人、无须回避且尚未选聘",
        en: "the mediator is no party, is not barred and was not appointed before")
    case .isWithdrawable:
      Wording(
        zh: "该事项可由当事人撤回",
        en: "the matter is one that its people may take back")
    case .tellsIncident:
      Wording(
        zh: "告知的是后续事件",
        en: "the notice tells of the incident that goes on")
    case .accusesParty:
      Wording(zh: "将本案当事人列为被检举控告人", en: "a party to the case is named as accused in it")
    case .mustLeave:
      Wording(
        zh: "最上级单位涉被检举控告，案件须转出",
        en: "somebody accused stands at the top, and the case must leave")
    case .namesDefect: Wording(zh: "已指明原办理的缺陷", en: "a defect of the old case is named")
    }
  }
}
