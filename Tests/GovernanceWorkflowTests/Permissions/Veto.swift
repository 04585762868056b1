import GovernanceModel
import GovernanceWorkflow

/// Every relation that bars somebody: their own, and their office's.
enum Veto {
  static func all(of actor: Actor.ID, _ unit: UnitReference?) -> [Bond<CaseVocabulary>] {
    [CaseRelation.interested, .accused, .recused].map { Bond($0, of: actor) }
      + (unit.map { unit in
        [CaseRelation.interested, .accusedUnit, .recused].map { Bond($0, of: unit) }
      } ?? [])
  }
}
