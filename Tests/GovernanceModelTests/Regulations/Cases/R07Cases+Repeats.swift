import GovernanceModel

extension ClauseCase {
  private static func sent(
    _ book: Book, _ name: String, _ at: String, as order: String = "w-1",
    on matter: String? = "m-1", with supports: String...
  ) -> Book {
    book.line(
      name, at, matter: matter,
      .orderSent(
        OrderSent(
          order: id(order), leads: [unit("organ/o-3")], supports: supports.map { unit($0) })))
  }

  private static func returned(
    _ book: Book, _ name: String, _ at: String, order: String,
    by office: String = "organ/o-1", on matter: String? = "m-1"
  ) -> Book {
    book.line(
      name, at, matter: matter,
      .orderReturned(
        OrderReturned(
          order: id(order), unit: unit(office), objectedAt: moment(at), reason: "scope",
          consentedBy: id("a-2"))))
  }

  private static let once = returned(Book(), "b-1", "2026-10-09 09:00", order: "w-1")
  private static let twice = returned(once, "b-2", "2026-10-12 09:00", order: "w-2")
  private static let twiceByTwo = returned(
    once, "b-2", "2026-10-12 09:00", order: "w-2", by: "organ/o-2")

  static let r07Repeats: [ClauseCase] = [
    .kept("R07.4", "two offices return it once each", twiceByTwo),
    .kept("R07.4", "nobody returns it", sent(Book(), "s-1", "2026-10-08 09:00")),
    .broken(
      "R07.4", "three returns by one unit",
      returned(twice, "b-3", "2026-10-14 09:00", order: "w-3"),
      finds: ["case/m-1 2026-10-12", "case/m-1 2026-10-14"]),
    .broken(
      "R07.4", "again after another office returned it",
      returned(twiceByTwo, "b-3", "2026-10-14 09:00", order: "w-3"),
      finds: ["case/m-1 2026-10-14"]),
    .edge("R07.4", "first return by one unit", once),
    .edge("R07.4", "second return by one unit", twice, finds: ["case/m-1 2026-10-12"]),
    .edge(
      "R07.4", "it returns another matter",
      returned(once, "b-2", "2026-10-12 09:00", order: "w-2", on: "m-2")),
    .edge(
      "R07.4", "it returns what belongs to no matter",
      returned(
        returned(Book(), "b-1", "2026-10-09 09:00", order: "w-1", on: nil), "b-2",
        "2026-10-12 09:00",
        order: "w-2", on: nil)),
    .edge(
      "R07.4", "first in the period before, second on the first minute of this one",
      returned(
        returned(Book(), "b-1", "2026-09-08 09:00", order: "w-1"), "b-2", "2026-10-01 00:00",
        order: "w-2"),
      finds: ["case/m-1 2026-10-01"]),
    .edge(
      "R07.4", "first in this period, second on the first minute of the next",
      returned(once, "b-2", "2026-11-01 00:00", order: "w-2")),
    .edge(
      "R07.4", "a line that adds the consent is no second return",
      returned(once, "b-2", "2026-10-12 09:00", order: "w-1")),
  ]

  private static func talked(
    _ book: Book, _ at: String, on matter: String = "m-1"
  ) -> Book {
    book.line(
      "d-1", at, matter: matter,
      .consultationDecision(ConsultationDecision(consultation: id("k-1"), standsApart: true)))
  }

  private static func met(
    _ book: Book, _ at: String, written: String? = nil, stuck matter: String? = "m-1",
    under own: String? = nil
  ) -> Book {
    book.line(
      "j-1", written ?? at, matter: own,
      .jointMeeting(
        JointMeeting(
          heldAt: moment(at), occasion: .deadlock, invitations: [],
          deadlocks: [matter].compactMap { $0 }.map { Deadlock(matter: id($0)) })))
  }

  private static func again(_ book: Book, _ at: String = "2026-10-16 09:00") -> Book {
    sent(book, "s-3", at, as: "w-3")
  }

  static let r07Talks: [ClauseCase] = [
    .kept(
      "R07.5", "a consultation decided on it", again(talked(twiceByTwo, "2026-10-14 09:00"))),
    .kept("R07.5", "a joint meeting took it up", again(met(twiceByTwo, "2026-10-14 09:00"))),
    .kept("R07.5", "it is not sent again", twiceByTwo),
    .broken("R07.5", "two offices returned it", again(twiceByTwo), finds: ["case/m-1 2026-10-16"]),
    .broken("R07.5", "one office returned it twice", again(twice), finds: ["case/m-1 2026-10-16"]),
    .broken(
      "R07.5", "another matter was talked over",
      again(
        talked(met(twiceByTwo, "2026-10-14 09:00", stuck: "m-2"), "2026-10-14 09:00", on: "m-2")),
      finds: ["case/m-1 2026-10-16"]),
    .broken(
      "R07.5", "it was talked over between the two returns",
      again(talked(twiceByTwo, "2026-10-10 09:00")), finds: ["case/m-1 2026-10-16"]),
    .broken(
      "R07.5", "it came back once more after it was talked over",
      again(
        returned(
          talked(twiceByTwo, "2026-10-13 09:00"), "b-3", "2026-10-15 09:00", order: "w-9",
          by: "organ/o-4")),
      finds: ["case/m-1 2026-10-16"]),
    .edge("R07.5", "it came back once", again(once)),
    .edge(
      "R07.5", "it is written down again with one who supports, which is found once",
      sent(again(twiceByTwo), "s-4", "2026-10-19 09:00", as: "w-3", with: "organ/o-4"),
      finds: ["case/m-1 2026-10-16"]),
    .edge(
      "R07.5", "talked over a minute after it came back",
      again(talked(twiceByTwo, "2026-10-12 09:01"))),
    .edge(
      "R07.5", "talked over a minute before it came back",
      again(talked(twiceByTwo, "2026-10-12 08:59")), finds: ["case/m-1 2026-10-16"]),
    .edge(
      "R07.5", "talked over a minute before it was sent",
      again(met(twiceByTwo, "2026-10-16 08:59"))),
    .edge(
      "R07.5", "talked over a minute after it was sent",
      again(met(twiceByTwo, "2026-10-16 09:01")), finds: ["case/m-1 2026-10-16"]),
    .edge(
      "R07.5", "the minutes of the meeting came after it was sent",
      again(met(twiceByTwo, "2026-10-14 09:00", written: "2026-10-19 09:00"))),
    .edge(
      "R07.5", "a joint meeting held on that matter agreed",
      again(met(twiceByTwo, "2026-10-14 09:00", stuck: nil, under: "m-1"))),
    .edge(
      "R07.5", "a line that adds the consent is no second return",
      again(returned(once, "b-2", "2026-10-12 09:00", order: "w-1"))),
    .edge("R07.5", "the order is on no matter", sent(twice, "s-3", "2026-10-16 09:00", on: nil)),
    .edge(
      "R07.5", "returned in the period before, sent on the first minute of this one",
      again(
        returned(
          returned(Book(), "b-1", "2026-09-08 09:00", order: "w-1"), "b-2", "2026-09-10 09:00",
          order: "w-2"
        ),
        "2026-10-01 00:00"),
      finds: ["case/m-1 2026-10-01"]),
    .edge(
      "R07.5", "sent on the first minute after the period", again(twiceByTwo, "2026-11-01 00:00")),
  ]
}
