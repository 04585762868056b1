extension Specification {
  /// What the answers hold, in the words of the document.
  enum MessageAnswers {
    static let results: [MessageKind: String] = [
      .describe:
        "`name`, `vendor`, `version`, `language`, `specification`, `profiles`, `capabilities`, `deviations`",
      .setClock: "`now`", .advanceClock: "`now`",
      .command:
        "`case`, `state`, `version`, `events`: each `version`, `action`, `from`?, `to`, `occurredAt`, "
        + "`recordedAt`, `actor`?, `role`, `unit`?, `procedure`, `fields` (names)",
      .query: "see below 见下表",
      .events: "`events` (each as for `command`, and its `case`), `next`",
      .import:
        "of a type: `value`: its canonical form, masked; by a profile: `results`: each `result`, `findings` (each "
        + "`code`, `path`), `losses` (each `item`, `kind`), and `record` or `state`",
      .export: "of a type: `values`; of cases: `cases` (each `case`, `parts`, `texts`), `record`; "
        + "by a profile: `rows`, `losses` (of each row those it has), `provision`?",
    ]

    /// One kind of question.
    struct Query: Sendable {
      let what: String
      let members: String
      let result: String
    }

    static let duty =
      "each `duty`, `holder` (`office:<unit>`, `residents` or `nobodyYet:<seat>`), `isRight`, `due`? "
      + "(a day or a moment), `phase`, `provisional`, `basis`? (`statute` and `article`, or `kind`)"

    static let queries: [Query] = [
      Query(
        what: "case", members: "`case`, `reader`, `purpose`",
        result:
          "`case`, `kind`, `procedure`, `state`, `stage`?, `version`, `openedAt`, `nextDue`?, `parts`, `seats`, "
          + "`duties`, `people`, `texts` (each `action`, `name`, `value`)"),
      Query(
        what: "history", members: "`case`, `reader`, `purpose`",
        result: "`items`: each `action`, `occurredAt`, `state`, `unit`?, `actor`?"),
      Query(
        what: "deadlines", members: "`case`, `reader`, `purpose`", result: "`duties`: " + duty),
      Query(
        what: "deadlines",
        members: "`ask` (`deadline`, `clock`, `law` or `replay`) and as in `time/*.json`",
        result: "as in `time/*.json`"),
      Query(
        what: "permitted", members: "`case`, `actor`, `role`, `unit`?",
        result: "`allowed`, `actions`: each `action`, `reasons`, `asks`"),
      Query(
        what: "worklist", members: "`list`, `actor`, `role`, `unit`?, `limit`?, `after`?",
        result: "`rows`: each `case`, `kind`, `state`, `nextDue`?; `next`?"),
      Query(
        what: "findings", members: "`from`, `through`, `sensitive`?, `clause`?",
        result: "`findings`: each `clause`, `code`, `subject`, `day`, `evidence`"),
      Query(
        what: "law", members: "`law`; in process only 仅限进程内",
        result: "`law`, `checked`, `findings`"),
    ]
  }
}
