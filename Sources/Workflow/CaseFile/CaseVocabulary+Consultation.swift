import GovernanceModel

/// What the acts of consultation, merging, reclassification and review offer to the guards.
extension CaseVocabulary {
  /// Whether offices that an act would reach are accused or must step back.
  static func reach(
    _ offices: [UnitReference], on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.facts.insert(
      .reachesAccused, if: offices.contains { isAccused($0, on: file, context) })
    let barred = offices.contains { office in
      [CaseRelation.interested, .recused].contains { relation in
        file?.isBound(Bond(relation, of: office)) ?? false
      }
    }
    offer.facts.insert(.reachesRecused, if: barred)
  }

  static func convene(
    _ detail: Consultation, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    // A center takes the chair; an organ is consulted and decides nothing here.
    let isCenter = if case .center = detail.chair { true } else { false }
    offer.facts.insert(.namesChair, if: isCenter && !detail.invited.isEmpty)
    offer.seats[.chairCenter] = detail.chair
    reach([detail.chair] + detail.invited, on: file, &offer, context)
  }

  static func conclude(
    _ detail: ConsultationConclusion, on file: CaseFile?, _ parameters: ProcedureParameters,
    _ offer: inout Offer<CaseVocabulary>
  ) {
    let invited = Set(file?.subject.consultation?.invited ?? [])
    let present = Set(detail.present)
    let isQuorate =
      present.isSubset(of: invited) && !detail.members.isEmpty
      && present.count * 100 > invited.count * parameters.consultationQuorumPercent.amount
    offer.facts.insert(.isQuorate, if: isQuorate)
    let barred = detail.members.contains { member in
      vetoes.contains { file?.isBound(Bond($0, of: member)) ?? false }
    }
    let units = detail.present.contains { unit in
      vetoes.contains { file?.isBound(Bond($0, of: unit)) ?? false }
    }
    offer.facts.insert(.isMemberBarred, if: barred || units)
  }

  /// Whoever brought the one matter brought the other; somebody else's is never merged with it.
  static func merge(
    _ target: MergeTarget, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    guard let file, target.survivor != file.id, let other = context.related[target.survivor] else {
      return
    }
    let own = Set(parties(in: file))
    offer.facts.insert(.isSurvivorOpen, if: other.isOpen)
    offer.facts.insert(.isSamePerson, if: !own.isEmpty && own == other.parties)
    offer.facts.insert(.isSameMatter, if: target.hasSameFacts)
  }

  /// What is classed anew keeps the day on which its clock began: a new class is no new period.
  static func keepStart(of file: CaseFile?, _ offer: inout Offer<CaseVocabulary>) {
    let clocks: [CaseDuty] = [.concludePetition, .ownProcedure, .handle]
    guard let file, let start = clocks.lazy.compactMap({ file.live($0) }).first?.deadline.start
    else { return }
    for clock in clocks {
      offer.startsAt[clock] = start
      offer.designated[clock] = file.subject.order?.due
    }
  }

  static func askReview(
    _ detail: ReviewRequest, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    let seat: CaseSeat = command.action == .requestReview ? .leadOrgan : .reviewOrgan
    let superior = file?.seats[seat].flatMap { context.directory.office($0)?.superior }
    offer.facts.insert(.isOneLevelUp, if: superior == detail.organ)
    offer.seats[.reviewOrgan] = detail.organ
    reach([detail.organ], on: file, &offer, context)
  }
}
