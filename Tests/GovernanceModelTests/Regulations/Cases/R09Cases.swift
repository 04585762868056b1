import GovernanceModel

extension ClauseCase {
  static let r09 = r09Accesses + r09Deletions + r09Room

  /// The records with a request for two hours of two cameras, entered when it was made.
  private static func asked(
    _ access: FootageRequest.Access = .view, at: String = "2026-10-12 09:00",
    entered: String? = nil
  ) -> Book {
    let request = try? FootageRequest(
      validating: Draft {
        $0.id = id("f-1")
        $0.ground = .case
        $0.reference = id("d-1")
        $0.unit = unit("organ/o-1")
        $0.cameras = ["k-1", "k-2"].map { CameraReference(id: id($0), place: .square) }
        $0.from = moment("2026-10-11 08:00")
        $0.through = moment("2026-10-11 10:00")
        $0.access = access
        $0.requester = id("a-1")
        $0.approver = id("a-2")
        $0.operator = id("a-3")
        $0.registeredAt = moment(at)
      })
    guard let request else { preconditionFailure("the door refuses the request") }
    return Book().line(
      "q-1", entered ?? at, .footageRequest(FootageRequestRecord(request: request)))
  }

  /// The records with a look at footage that keeps every clause but the one the case is about.
  private static func looked(
    _ book: Book = asked(), at: String = "2026-10-12 10:00", on request: String? = "f-1",
    ground: FootageRequest.Ground? = .case, of office: String? = "organ/o-1",
    person: String? = "a-1", cameras: [String] = ["k-1"], from: String? = "2026-10-11 08:30",
    through: String? = "2026-10-11 09:30", to access: FootageRequest.Access = .view,
    approvedBy: String? = "a-2", operatedBy: String? = "a-3", digest: String? = nil
  ) -> Book {
    book.line(
      "l-1", at,
      .footageAccess(
        FootageAccess(
          request: request.map { id($0) }, ground: ground, unit: office.map { unit($0) },
          person: person.map { id($0) }, cameras: cameras.map { id($0) },
          from: from.map { moment($0) }, through: through.map { moment($0) }, access: access,
          approvedBy: approvedBy.map { id($0) }, operatedBy: operatedBy.map { id($0) },
          digest: digest)))
  }

  private static func copied(
    at: String = "2026-10-12 10:00", person: String? = "a-1", approvedBy: String? = "a-2",
    operatedBy: String? = "a-3", hash: String? = String(repeating: "0a", count: 32)
  ) -> Book {
    looked(
      asked(.copy), at: at, person: person, to: .copy, approvedBy: approvedBy,
      operatedBy: operatedBy,
      digest: hash)
  }

  private static let found = ["line/l-1 2026-10-12"]

  private static let r09Accesses: [ClauseCase] = [
    .kept("R09.1", "it says why, what, for which office and who", looked()),
    .broken(
      "R09.1", "it says nothing at all, which is found once",
      looked(ground: nil, of: nil, person: nil, cameras: [], from: nil, through: nil),
      finds: found),
    .edge("R09.1", "only why is missing", looked(ground: nil), finds: found),
    .edge("R09.1", "only the office is missing", looked(of: nil), finds: found),
    .edge("R09.1", "only the person is missing", looked(person: nil), finds: found),
    .edge("R09.1", "only the cameras are missing", looked(cameras: []), finds: found),
    .edge("R09.1", "only the first moment is missing", looked(from: nil), finds: found),
    .edge("R09.1", "only the last moment is missing", looked(through: nil), finds: found),
    .edge("R09.1", "it says it all and rests on no request", looked(on: nil)),
    .edge(
      "R09.1", "the last minute before the period", looked(at: "2026-09-30 23:59", ground: nil)),
    .edge(
      "R09.1", "the first minute of the period", looked(at: "2026-10-01 00:00", ground: nil),
      finds: ["line/l-1 2026-10-01"]),
    .edge(
      "R09.1", "the first minute after the period", looked(at: "2026-11-01 00:00", ground: nil)),

    .kept("R09.2", "access an hour after the request was entered", looked()),
    .broken("R09.2", "nobody asked", looked(Book(), on: nil), finds: found),
    .broken(
      "R09.2", "it rests on a request that was never entered", looked(on: "f-9"), finds: found),
    .edge("R09.2", "there is a request and it is not named", looked(on: nil), finds: found),
    .edge("R09.2", "access at the minute the request was entered", looked(at: "2026-10-12 09:00")),
    .edge(
      "R09.2", "access one minute before the request was entered", looked(at: "2026-10-12 08:59"),
      finds: found),
    .edge(
      "R09.2", "the request was entered an hour after and dated back",
      looked(asked(entered: "2026-10-12 11:00")), finds: found),
    .edge(
      "R09.2", "the request is of the month before",
      looked(asked(at: "2026-09-30 23:59"), at: "2026-10-01 00:00")),
    .edge(
      "R09.2", "all of its time and all of its cameras",
      looked(cameras: ["k-2", "k-1"], from: "2026-10-11 08:00", through: "2026-10-11 10:00")),
    .edge("R09.2", "one minute beyond its time", looked(through: "2026-10-11 10:01"), finds: found),
    .edge("R09.2", "one minute before its time", looked(from: "2026-10-11 07:59"), finds: found),
    .edge(
      "R09.2", "outside its time with the moments the wrong way round",
      looked(from: "2026-10-11 12:00", through: "2026-10-11 07:00"), finds: found),
    .edge(
      "R09.2", "a last moment before its time, and no first one",
      looked(from: nil, through: "2026-10-11 07:00"), finds: found),
    .edge(
      "R09.2", "a first moment after its time, and no last one",
      looked(from: "2026-10-11 12:00", through: nil), finds: found),
    .edge("R09.2", "another camera", looked(cameras: ["k-3"]), finds: found),
    .edge(
      "R09.2", "one camera of the request and another", looked(cameras: ["k-1", "k-3"]),
      finds: found),
    .edge("R09.2", "copying what was asked to be viewed", looked(to: .copy), finds: found),
    .edge("R09.2", "viewing what was asked to be copied", looked(asked(.copy))),
    .edge("R09.2", "another office uses the request", looked(of: "organ/o-2"), finds: found),
    .edge("R09.2", "another person uses the request", looked(person: "a-9"), finds: found),
    .edge(
      "R09.2", "beyond the request in every way, which is found once",
      looked(cameras: ["k-3"], from: "2026-10-11 07:00", through: "2026-10-11 11:00", to: .copy),
      finds: found),
    .edge(
      "R09.2", "nobody asked, on the last minute before the period",
      looked(at: "2026-09-30 23:59", on: nil)),
    .edge(
      "R09.2", "nobody asked, on the first minute after the period",
      looked(at: "2026-11-01 00:00", on: nil)),

    .kept("R09.3", "one asks, one approves, one makes it, and it has a hash", copied()),
    .kept(
      "R09.3", "to look takes nobody else and no hash",
      looked(approvedBy: nil, operatedBy: nil)),
    .broken(
      "R09.3", "one person does it all", copied(approvedBy: "a-1", operatedBy: "a-1"),
      finds: found),
    .edge("R09.3", "whoever asks also makes it", copied(operatedBy: "a-1"), finds: found),
    .edge("R09.3", "whoever asks also approves", copied(approvedBy: "a-1"), finds: found),
    .edge("R09.3", "whoever approves also makes it", copied(operatedBy: "a-2"), finds: found),
    .edge("R09.3", "nobody approved it", copied(approvedBy: nil), finds: found),
    .edge("R09.3", "three people and no hash", copied(hash: nil), finds: found),
    .edge(
      "R09.3", "nobody is named and there is no hash, which is found once",
      copied(person: nil, approvedBy: nil, operatedBy: nil, hash: nil), finds: found),
    .edge(
      "R09.3", "the last minute before the period", copied(at: "2026-09-30 23:59", hash: nil)),
    .edge(
      "R09.3", "the last minute of the period", copied(at: "2026-10-31 23:59", hash: nil),
      finds: ["line/l-1 2026-10-31"]),
  ]
}
