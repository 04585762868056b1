public import GovernanceModel

/// The words of one kind of procedure, and how its commands are read.
///
/// The kernel, the desk and the diagrams are written once, over these codes. A vocabulary adds what
/// only it can know: which facts a command offers, whom it seats and binds, and what its details say
/// about the subject.
public protocol Vocabulary: Sendable {
  /// Where a case can be.
  associatedtype State: VocabularyCode
  /// What can be done.
  associatedtype Action: VocabularyCode
  /// In which role it is done.
  associatedtype Role: VocabularyCode
  /// What a person or an office is to the case.
  associatedtype Relation: VocabularyCode
  /// The places that offices take in the case.
  associatedtype Seat: VocabularyCode
  /// What guards speak of.
  associatedtype Fact: VocabularyFact
  /// What is owed, or may be done, until a deadline.
  associatedtype Duty: VocabularyCode
  /// The numbers that only its procedures have.
  associatedtype Parameter: VocabularyParameter
  /// What a command brings with it beside the action.
  associatedtype Detail: Hashable & Sendable
  /// What the details of all events lead to.
  associatedtype Subject: Hashable & Sendable

  /// The role in which time itself acts.
  static var clock: Role { get }
  /// The act of the clock that says a duty is about to fall due.
  static var warning: Action { get }
  /// The act of the clock that says a duty has fallen due.
  static var lapse: Action { get }
  /// The act of the clock that raises the supervision of an overdue duty.
  static var supervision: Action { get }
  /// The act by which a case that has begun is moved to another version of its procedure.
  static var adoption: Action { get }
  /// The detail of an act that brings nothing with it.
  static var nothing: Detail { get }
  /// The relations that bar whoever has them from acting.
  static var vetoes: [Relation] { get }

  /// The relations that bar whoever acts though neither they nor their office have them themselves.
  static func vetoes(
    of command: Command<Self>, on dossier: Dossier<Self>, in context: Context
  ) -> [Relation]

  /// Whether a case is kept from somebody who asks for an act in it, for an office or none: they must not
  /// learn that it is there. The directory knows their posts, and the offices of these and of the case.
  static func isKept(
    _ dossier: Dossier<Self>, from actor: Actor.ID, at unit: UnitReference?,
    in directory: DirectorySnapshot
  ) -> Bool

  /// Whether whoever acts stands in for somebody who holds the post acted in.
  static func isSubstitute(
    _ command: Command<Self>, on dossier: Dossier<Self>, in context: Context
  ) -> Bool

  /// What an act would break of the regulations that stand before it; the history does not hold it yet.
  static func findings(
    adding events: [Event<Self>], to history: [Event<Self>], under charter: CompiledCharter,
    in context: Context
  ) -> [Finding]

  /// Whether an act of that name may bring that detail.
  static func fits(_ detail: Detail, _ action: Action) -> Bool

  /// The offered facts that the case file and the person already tell, whatever the command brings.
  static var settledFacts: [Fact] { get }

  /// The people whom a decision on a case must know besides the one who acts.
  static func people(in dossier: Dossier<Self>) -> [Actor.ID]

  /// The other cases that a command or the case names, and that a decision on it must know.
  static func related(to command: Command<Self>, on dossier: Dossier<Self>?) -> [CaseID]

  /// The people whose matter a case is.
  static func parties(in dossier: Dossier<Self>) -> [Actor.ID]

  /// The people who are at work in a case, or answer for it, at present.
  static func engaged(in dossier: Dossier<Self>) -> [Actor.ID]

  /// The offices that have a part in a case at present.
  static func offices(in dossier: Dossier<Self>) -> Set<UnitReference>

  /// The people without a relation to a case from whom it waits for an answer.
  static func called(in dossier: Dossier<Self>) -> [Actor.ID]

  /// Whether the case waits for that act from whoever acts, though it leads to no other state and ends
  /// no duty; who may do it, the procedure says.
  static func calls(for command: Command<Self>, on dossier: Dossier<Self>) -> Bool

  /// What a command offers: facts, seats, relations and dates; pure and total.
  static func offer(
    _ command: Command<Self>, on dossier: Dossier<Self>?, parameters: ProcedureParameters<Self>,
    in context: Context
  ) -> Offer<Self>

  /// The subject after an event, or nothing if the event cannot stand there.
  static func subject(_ subject: Subject?, after event: Event<Self>) -> Subject?

  /// The code of what the case is about, for lists.
  static func kind(of subject: Subject) -> String

  /// Writes a detail as one JSON value, keys in order.
  static func write(_ detail: Detail, to json: inout JSONWriter)

  /// Reads a detail from one JSON value.
  ///
  /// - Throws: ``WireError`` when the value is no such detail.
  static func readDetail(_ value: JSONValue) throws(WireError) -> Detail
}
