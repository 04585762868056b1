import GovernanceModel

/// The four stages, the office, and who owns a mandate in each state.
enum ElectionStages {
  static let stages: [Stage<ElectionVocabulary>] = [
    Stage("election", Wording(zh: "联户选举", en: "election"), [.announced, .failed]),
    Stage("review", Wording(zh: "片警审查", en: "police review"), [.voted]),
    Stage("endorsement", Wording(zh: "支部把关", en: "endorsement"), [.reviewed]),
    Stage("filing", Wording(zh: "乡镇备案", en: "filing"), [.endorsed]),
    Stage("office", Wording(zh: "任职", en: "in office"), [.filed]),
  ]

  static let states: [StateDefinition<ElectionVocabulary>] = [
    StateDefinition(.announced, owner: .convenor),
    StateDefinition(.voted, owner: .police),
    StateDefinition(.reviewed, owner: .branch),
    StateDefinition(.endorsed, owner: .township),
    StateDefinition(.filed, owner: .convenor),
    StateDefinition(.failed, owner: .convenor),
    StateDefinition(.vacant, owner: nil),
    StateDefinition(.recalled, owner: nil),
  ]
}
