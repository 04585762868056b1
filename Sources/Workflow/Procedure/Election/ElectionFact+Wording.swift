public import GovernanceModel

extension ElectionFact {
  /// The sentence that defines it, without its full stop.
  public var wording: Wording {
    switch self {
    case .isOfficeTaken: Wording(zh: "前任联户长尚在任", en: "the head before is still in office")
    case .isPolling: Wording(zh: "投票已经开始", en: "the vote has begun")
    case .isVoteValid: Wording(zh: "本次投票已选出过当选人", en: "a vote of this attempt has elected somebody")
    case .isRefused: Wording(zh: "片警审查未通过", en: "the police review was refused")
    case .isObjected: Wording(zh: "当选人已提出异议", en: "the elected has objected")
    case .isReturned:
      Wording(zh: "备案材料已退回、尚未补正", en: "the filing was returned and is not completed")
    case .isReturnedAsUnlawful:
      Wording(zh: "备案因选举不合法被退回", en: "the filing was returned because the election was unlawful")
    case .isRecallMoved: Wording(zh: "罢免案待处理", en: "a recall was moved and is not decided")
    case .isHeadHeard:
      Wording(zh: "已听取联户长申辩或者已给予申辩机会", en: "the head was heard, or offered a hearing")
    case .givesReason: Wording(zh: "已说明理由", en: "a reason is given")
    case .givesRecord: Wording(zh: "已附记录", en: "a record is given")
    case .givesDeclaration: Wording(zh: "已附本人声明", en: "the person's own declaration is given")
    case .isWithoutText: Wording(zh: "没有附带任何文字", en: "no text comes with it")
    case .isNamedInTurn:
      Wording(
        zh: "案卷编号为该单元编号加任次",
        en: "the case is named after the unit and the number of the mandate")
    case .isPredecessorKnown:
      Wording(
        zh: "属该单元首任,或上一任案卷存在",
        en: "it is the first mandate of the unit, or the one before is known")
    case .isPredecessorEnded: Wording(zh: "上一任已经结束", en: "the mandate before has ended")
    case .isSuccessorKnown:
      Wording(zh: "该单元下一任选举已公告", en: "the next election of the unit was announced")
    case .isOccasionTrue:
      Wording(zh: "选举事由与任次相符", en: "the occasion fits the number of the mandate")
    case .isSizeAllowed:
      Wording(
        zh: "单元户数在常规范围内,或在允许范围内并说明理由",
        en: "the unit is of a usual size, or of an allowed one and a reason is given")
    case .isRollSound:
      Wording(zh: "名册上每户、每人只列一次", en: "each household and each person stands on the roll once")
    case .isPollTimely:
      Wording(
        zh: "投票截止日在公告之后且不超过最长天数",
        en: "the vote closes after it is called and within the longest time allowed")
    case .isSameUnit: Wording(zh: "仍为同一单元", en: "it is for the same unit")
    case .changesRoll: Wording(zh: "名册有变动", en: "the roll would change")
    case .areStruckUnvoted:
      Wording(zh: "被删除的户在册且尚未投票", en: "every household struck is on the roll and has not voted")
    case .areStruckOnRoll: Wording(zh: "被删除的户在册", en: "every household struck is on the roll")
    case .areNewcomersFree:
      Wording(zh: "新增的户在原单元已不在册", en: "no household added is still listed where it comes from")
    case .isCandidateMember:
      Wording(zh: "被提名人属在册成员户", en: "the person named belongs to a household on the roll")
    case .isCandidateAdult: Wording(zh: "被提名人已成年", en: "the person named is an adult")
    case .holdsNoOtherOffice:
      Wording(zh: "被提名人未任其他单元联户长", en: "the person named is head of no other unit")
    case .isCandidateNew: Wording(zh: "被提名人尚未列为候选人", en: "the person named does not stand yet")
    case .doesCandidateConsent: Wording(zh: "被提名人同意参选", en: "the person named agrees to stand")
    case .isOwnCandidacy: Wording(zh: "本人是候选人", en: "whoever acts is a candidate")
    case .isStanding: Wording(zh: "所指的人是候选人", en: "the person named is a candidate")
    case .isOnRoll: Wording(zh: "本人在名册上代表一户", en: "whoever acts votes for a household on the roll")
    case .isOwnHousehold: Wording(zh: "所填的户是本人代表的户", en: "the household named is one's own")
    case .hasNotVoted: Wording(zh: "本户尚未投票", en: "the household has not voted yet")
    case .isPollOpen: Wording(zh: "投票尚未截止", en: "the vote is still open")
    case .isPollClosed:
      Wording(zh: "各户均已投票或者投票已经截止", en: "every household has voted, or the vote has closed")
    case .isTallySound:
      Wording(
        zh: "计票合计与已投票户数相符且只计候选人",
        en: "the tally adds up to the households that voted and counts candidates only")
    case .isQuorate: Wording(zh: "参加投票的户数达到规定", en: "enough households have voted")
    case .hasMajority:
      Wording(zh: "当选人得票过半数且最多", en: "the person named has the majority of the votes")
    case .isEligible:
      Wording(
        zh: "当选人是候选人且其户在册",
        en: "the person named is a candidate whose household is on the roll")
    case .isVoteLost:
      Wording(zh: "投票户数不足或者无人得票过半数", en: "too few have voted, or nobody has the majority")
    case .isElectedSelf: Wording(zh: "本人是当选人", en: "whoever acts is the elected")
    case .isAppealAbove:
      Wording(zh: "所选机关为派出所的上级", en: "the office asked stands above the police station")
    case .isOtherReviewer:
      Wording(zh: "答复人不是原审查人", en: "whoever decides is not the one who refused")
    case .isReceiptDated:
      Wording(
        zh: "收到日期在决定之后且不晚于现在",
        en: "it was received after it was decided and not later than now")
    case .tellsRefusal: Wording(zh: "告知的是审查结果", en: "the police tell of their refusal")
    case .tellsDecline: Wording(zh: "告知的是支部意见", en: "the branch tells of its reason")
    case .isFilingDated:
      Wording(
        zh: "备案日期在把关之后且不晚于今日",
        en: "the day of filing is not before the endorsement and not later than today")
    case .namesLoss:
      Wording(zh: "已注明不能任职的情形", en: "a ground is named for which somebody cannot serve")
    case .isUnitDissolved: Wording(zh: "单元已撤销", en: "the unit was dissolved")
    case .isRunnerUp:
      Wording(
        zh: "递补人得票达到下限、未曾落空且其户在册",
        en: "the person named has enough votes, has not failed before and is still eligible")
    case .areSignersEnough:
      Wording(
        zh: "提出罢免的在册户数达到规定且含提出人本户",
        en: "enough households of the roll ask for it, the mover's among them")
    case .isHearingDated:
      Wording(
        zh: "罢免表决截止日在申辩之后且不超过最长天数",
        en: "the recall vote closes after the hearing and within the longest time allowed")
    case .hasNotVotedOnRecall:
      Wording(zh: "本户尚未参加罢免表决", en: "the household has not voted on the recall yet")
    case .isRecallOpen: Wording(zh: "罢免表决尚未截止", en: "the recall vote is still open")
    case .isRecallClosed:
      Wording(
        zh: "各户均已表决或者罢免表决已经截止",
        en: "every household has voted on the recall, or that vote has closed")
    case .isRecallTallySound:
      Wording(
        zh: "罢免计票合计与已表决户数相符",
        en: "the tally of the recall adds up to the households that voted")
    case .isRecallQuorate:
      Wording(zh: "参加罢免表决的户数达到规定", en: "enough households have voted on the recall")
    case .hasRecallMajority:
      Wording(zh: "赞成罢免的票过半数", en: "the majority of the votes is for the recall")
    case .isRecallLost:
      Wording(
        zh: "罢免表决户数不足或者赞成票未过半数",
        en: "too few have voted on the recall, or the majority is not for it")
    }
  }

  /// The sentence that says it does not hold; only kept facts are asked for so.
  public var denial: Wording {
    switch self {
    case .isOfficeTaken: Wording(zh: "前任联户长已卸任", en: "the head before has left office")
    case .isPolling: Wording(zh: "投票尚未开始", en: "the vote has not begun")
    case .isVoteValid: Wording(zh: "本次投票未选出当选人", en: "no vote of this attempt has elected anybody")
    case .isRefused: Wording(zh: "片警审查没有不通过", en: "the police review was not refused")
    case .isObjected: Wording(zh: "当选人没有提出过异议", en: "the elected has not objected")
    case .isReturned: Wording(zh: "备案材料没有被退回", en: "the filing was not returned")
    case .isReturnedAsUnlawful:
      Wording(zh: "备案不是因选举不合法被退回", en: "the filing was not returned as unlawful")
    case .isRecallMoved: Wording(zh: "没有待处理的罢免案", en: "no recall is pending")
    case .isHeadHeard: Wording(zh: "尚未听取联户长申辩", en: "the head was not yet heard")
    default: Self.usualDenial(of: wording)
    }
  }
}
