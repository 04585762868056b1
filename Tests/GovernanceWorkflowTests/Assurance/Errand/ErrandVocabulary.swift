import GovernanceModel
import GovernanceWorkflow

/// A vocabulary that has nothing to do with petitions; what its commands bring is never asked here.
enum ErrandVocabulary: AssuredVocabulary {
  typealias State = ErrandState
  typealias Action = ErrandAction
  typealias Role = ErrandRole
  typealias Relation = ErrandRelation
  typealias Seat = ErrandSeat
  typealias Fact = ErrandFact
  typealias Duty = ErrandDuty
  typealias Parameter = ErrandParameter

  enum Detail: Hashable, Sendable { case nothing }
  struct Subject: Hashable, Sendable {}

  static var clock: ErrandRole { .clock }
  static var warning: ErrandAction { .warn }
  static var lapse: ErrandAction { .lapse }
  static var supervision: ErrandAction { .supervise }
  static var adoption: ErrandAction { .adopt }
  static var nothing: Detail { .nothing }
  static var vetoes: [ErrandRelation] { [.barred] }
  static var settledFacts: [ErrandFact] { [] }

  static func vetoes(
    of command: Command<Self>, on dossier: Dossier<Self>, in context: Context
  ) -> [ErrandRelation] { [] }
  static func isKept(
    _ dossier: Dossier<Self>, from actor: Actor.ID, at unit: UnitReference?,
    in directory: DirectorySnapshot
  ) -> Bool { false }
  static func isSubstitute(
    _ command: Command<Self>, on dossier: Dossier<Self>, in context: Context
  ) -> Bool { false }
  static func findings(
    adding events: [Event<Self>], to history: [Event<Self>], under charter: CompiledCharter,
    in context: Context
  ) -> [Finding] { [] }
  static func fits(_ detail: Detail, _ action: ErrandAction) -> Bool { true }
  static func people(in dossier: Dossier<Self>) -> [Actor.ID] { [] }
  static func related(to command: Command<Self>, on dossier: Dossier<Self>?) -> [CaseID] { [] }
  static func parties(in dossier: Dossier<Self>) -> [Actor.ID] { [] }
  static func offer(
    _ command: Command<Self>, on dossier: Dossier<Self>?,
    parameters: ProcedureParameters<Self>, in context: Context
  ) -> Offer<Self> { Offer() }
  static func subject(_ subject: Subject?, after event: Event<Self>) -> Subject? { Subject() }
  static func kind(of subject: Subject) -> String { "errand" }
  static func write(_ detail: Detail, to json: inout JSONWriter) { json.string("nothing") }
  static func readDetail(_ value: JSONValue) throws(WireError) -> Detail { .nothing }

  static let claims: ProcedureClaims<ErrandVocabulary> = {
    var claims = ProcedureClaims<ErrandVocabulary>()
    claims.accepted = [.underWay]
    claims.feedback = [.answered]
    claims.closed = [.closed]
    claims.seats = [.open: [.desk], .take: [.helper], .appeal: [.appealDesk]]
    claims.screens = [ProcedureClaims.Screen([.take, .appeal], barred: [.fact(.reachesBarred)])]
    claims.relief = [.helper: [.handBack]]
    claims.rights = [
      ProcedureClaims.Right(.appeal, after: [.answer], when: .fact(.isGrave))
    ]
    claims.joins = [
      ProcedureClaims.Join(.hasOpenParts, opens: [.share], closes: [.finishPart])
    ]
    claims.counts = [ProcedureClaims.Count("hand-backs", [.handBack])]
    claims.annulment = .annul
    return claims
  }()
}
