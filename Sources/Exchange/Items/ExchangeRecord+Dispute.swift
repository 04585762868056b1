public import GovernanceModel
public import GovernanceWorkflow

extension ExchangeRecord {
  /// A dispute as items, with where its case stands.
  ///
  /// What a case tells beside the dispute, its name, its texts and who handles it, stands apart from the matter and
  /// is set by whoever may read it.
  ///
  /// - Parameters:
  ///   - dispute: The dispute; ``losses(of:)`` tells what of it no item holds.
  ///   - number: The number that the case is known by.
  ///   - state: Where the case stands.
  public init(_ dispute: Dispute, number: Matter.ID, state: CaseState? = nil) {
    self.init(items: [
      "number": .text(number.rawValue), "people": .count(dispute.people),
      "parties": .count(dispute.parties),
      "nature": .code(dispute.natureCode ?? dispute.nature.coded),
      "channel": .code(
        dispute.channelCode
          ?? CodedValue(unchecked: dispute.channel.rawValue, in: CodeTable.channel.tag)),
    ])
    self["scale"] = dispute.scale.map { .code($0) }
    self["level"] = dispute.level.map { .code($0) }
    self["category"] = dispute.category.map { .code($0) }
    self["amountInFen"] = dispute.involvedAmount.map { .count($0) }
    self["occurredOn"] = dispute.occurredOn.map { .date($0) }
    self["dealing"] = state.map {
      .code(CodedValue(unchecked: $0.rawValue, in: CodeTable.caseState.tag))
    }
    if let outcome = dispute.attempts.last?.outcome {
      self["isResolved"] = .flag(outcome == .agreed)
    }
  }

  /// What of a dispute no item holds: who its parties are, and how it was mediated.
  public static func losses(of dispute: Dispute) -> [ExchangeLoss] {
    let parts: [(String, isThere: Bool)] = [
      ("partyIDs", !dispute.partyIDs.isEmpty), ("attempts", !dispute.attempts.isEmpty),
      ("agreement", dispute.agreement != nil), ("confirmation", dispute.confirmation != nil),
      ("followUps", !dispute.followUps.isEmpty),
      // Beside the code of another system the kit's own word has no item.
      ("channel", dispute.channelCode != nil), ("nature", dispute.natureCode != nil),
    ]
    return parts.filter(\.isThere).map { ExchangeLoss($0.0, .noColumn) }
  }

  /// What the record says of a dispute, as the draft of one.
  ///
  /// The table does not tell everything that a dispute must have: how many parties there are, by which way it
  /// came, and of what nature it is. What is missing has no part in the draft, and the door names it.
  public var disputeDraft: Draft<Dispute> {
    var draft = Draft<Dispute>()
    if case .count(let people)? = self["people"] { draft.people = people }
    if case .count(let parties)? = self["parties"] { draft.parties = parties }
    if case .count(let amount)? = self["amountInFen"] { draft.involvedAmount = amount }
    if case .date(let day)? = self["occurredOn"] { draft.occurredOn = day }
    if case .code(let code)? = self["scale"] { draft.scale = code }
    if case .code(let code)? = self["level"] { draft.level = code }
    if case .code(let code)? = self["category"] { draft.category = code }
    if case .code(let code)? = self["nature"] {
      if let nature = DisputeNature(code) { draft.nature = nature } else { draft.natureCode = code }
    }
    if case .code(let code)? = self["channel"] {
      if code.table == CodeTable.channel.tag, let channel = Channel(rawValue: code.code) {
        draft.channel = channel
      } else {
        draft.channelCode = code
      }
    }
    return draft
  }
}
