/// What a petitioner says, in the petitioner's words, apart from the matter.
///
/// It is kept as it was said, by word of mouth or in writing (信访工作条例, Article 19), and is masked
/// until it is disclosed for a purpose. Since people name people it may, unlike other texts, hold an
/// identity number. It says nothing of who speaks: that is a ``PetitionerIdentity``.
///
/// On purpose there is no field for the petitioner's mood, tone or state of mind, nor for a count of
/// earlier petitions.
///
/// Requirement: RP-03. Requirement: RP-09.
public struct PetitionStatement: Sendable {
  /// The matter it is the statement of, by the name of its case.
  public let matter: Matter.ID
  /// What is asked for.
  public let request: Confidential<String>
  /// On which facts and for which reasons.
  public let factsAndReasons: Confidential<String>
}

extension PetitionStatement: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<PetitionStatement>(
    "PetitionStatement", zh: "信访诉求", en: "what a petitioner says, apart from the matter"
  ) { door in
    let matter = door.required(
      "matter", \.matter, .identifier(), zh: "所属事项", en: "the matter it is the statement of")
    let request = door.required(
      "request", \.request, .confidential(.text(1...2000, mayNamePeople: true)), zh: "请求",
      en: "what is asked for")
    let factsAndReasons = door.required(
      "factsAndReasons", \.factsAndReasons, .confidential(.text(1...5000, mayNamePeople: true)),
      zh: "事实和理由", en: "on which facts and for which reasons")
    guard let matter, let request, let factsAndReasons else { return nil }
    return PetitionStatement(matter: matter, request: request, factsAndReasons: factsAndReasons)
  }
}
