import GovernanceModel
import GovernanceWorkflow
import Testing

/// A petition at a desk, with a text of every kind, for tests of who reads what.
struct DoorTrial {
  static let id: CaseID = Village.id("case-1")
  static let land = Reader(Village.id("land"), as: .handler, at: Village.landOffice)

  let desk: CaseDesk

  /// A petition that its lead has accepted, unless it is major and waits for a consultation, or nobody has
  /// assessed it.
  init(
    parties: [Actor.ID] = [Village.resident], severity: Severity = .ordinary,
    assessed: Bool = true, lead: UnitReference = Village.landOffice, _ handler: String = "land"
  ) async throws {
    desk = try DeskTrial().desk
    try await act(
      .register, "intake", .intake, Village.center,
      .registration(
        Registration(
          .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
          receivedBy: Village.center, parties: parties)),
      fields: [
        FieldInput("statement", "statement"), FieldInput("name", "identity"),
        FieldInput("counselling", "sealed"), FieldInput("reporter", "sealed"),
      ])
    guard assessed else { return }
    try await act(
      .assess, "assessor", .assessor, Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: severity, complexity: .general,
          searchedDuplicates: true)))
    guard severity == .ordinary else { return }
    _ = try await desk.perform(DeskTrial.dispatch("case-1", to: lead))
    try await act(.accept, handler, .handler, lead)
  }

  func act(
    _ action: CaseAction, _ actor: String, _ role: CaseRole, _ unit: UnitReference?,
    _ detail: CaseDetail = .nothing, fields: [FieldInput] = []
  ) async throws {
    let decision = try await desk.perform(
      CaseCommand(
        action, in: Self.id, by: Village.id(actor), as: role, at: unit, detail: detail,
        fields: fields))
    #expect(decision.refusal == nil, "\(action): \(decision.refusal?.reasons as Any)")
  }

  func accuse(_ people: [String], _ units: [UnitReference] = []) async throws {
    try await act(
      .nameAccused, "assessor", .assessor, Village.center,
      .accused(AccusedNamed(people.map { Village.id($0) }, units: units)),
      fields: [FieldInput("reason", "guarded")])
  }

  func reveal() async throws {
    try await act(
      .revealIdentity, "land", .handler, Village.landOffice, .reveal(for: .handling),
      fields: [.reason])
  }

  func texts(_ reader: Reader, for purpose: ReadingPurpose = .handling) async throws -> Set<String>
  {
    Set(try await desk.texts(of: Self.id, as: reader, for: purpose).map(\.value))
  }

  func view(_ reader: Reader, for purpose: ReadingPurpose = .handling) async throws -> CaseView? {
    try await desk.read(Self.id, as: reader, for: purpose)
  }

  func give(
    approvedBy approver: String,
    basis: Citation? = Citation(.personalInformationLaw, "13")
  ) async throws -> ExportAnswer {
    try await desk.export(
      [Self.id, Village.id("nowhere")],
      as: Reader(Village.id("director"), as: .director, at: Village.center),
      to: ProvisionRequest(
        Village.id("provision-1"), to: "区人民法院", for: .legalProcess, on: .statutoryDuty,
        basis: basis,
        approvedBy: Reader(Village.id(approver), as: .director, at: Village.center)))
  }
}
