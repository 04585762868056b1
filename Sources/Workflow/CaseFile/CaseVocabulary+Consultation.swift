import GovernanceModel

/// What the acts of consultation, merging, reclassification and review offer to the guards.
extension CaseVocabulary {
  /// Whether offices that an act would reach are accused or must step back.
  static func reach(
    _ offices: [UnitReference], on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.facts.insert(
      .reachesAccused, if: offices.contains { isUnderAccused($0, on: file, context) })
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
    // A center takes the chair, or the organ that has the case itself; another is consulted and decides nothing here.
    let isOwn = detail.chair == file?.seats[.receivingCenter]
    let mayChair = if case .center = detail.chair { true } else { isOwn }
    let areOthers = !detail.invited.isEmpty && !detail.invited.contains(detail.chair)
    offer.facts.insert(.namesChair, if: mayChair && areOthers)
    offer.seats[.chairCenter] = detail.chair
    offer.mentions = detail.invited
    reach(detail.invited, on: file, &offer, context)
    let isBarred = vetoes.contains { file?.isBound(Bond($0, of: detail.chair)) ?? false }
    offer.facts.insert(.reachesRecused, if: isBarred)
    // Where the case must leave the centers, the one that has it may still end a consultation in its own chair.
    offer.facts.insert(
      .reachesAccused, if: isExcluded(detail.chair, from: file, in: context.directory))
  }

  static func conclude(
    _ detail: ConsultationConclusion, on file: CaseFile?,
    _ parameters: ProcedureParameters<CaseVocabulary>,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    let invited = Set(file?.subject.consultation?.invited ?? [])
    let present = Set(detail.present)
    let isQuorate =
      present.isSubset(of: invited) && !detail.members.isEmpty
      && present.count * 100 > invited.count * parameters[.consultationQuorumPercent]
    offer.facts.insert(.isQuorate, if: isQuorate)
    let barred = detail.members.contains { member in
      // Whose matter it is has an interest in it, whatever their post.
      worksForExcluded(member, on: file, in: context.directory) || isParty(member, of: file)
        || vetoes.contains { file?.isBound(Bond($0, of: member)) ?? false }
    }
    offer.people = detail.members
    let units = detail.present.contains { unit in
      isUnderAccused(unit, on: file, context)
        || vetoes.contains { file?.isBound(Bond($0, of: unit)) ?? false }
    }
    offer.facts.insert(.isMemberBarred, if: barred || units)
    offer.mentions = detail.present
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
    let reviewer = file?.seats[.reviewOrgan]
    // Asked while a review runs, the base is the reviewer that must step back.
    let isRunning = file.map { $0.state == .underReview || $0.state == .underReReview } ?? false
    let base = command.action == .requestReview && !isRunning ? file?.seats[.leadOrgan] : reviewer
    offer.facts.insert(
      .isOneLevelUp, if: base.map { isAbove(detail.organ, $0, on: file, context) } ?? false)
    offer.seats[.reviewOrgan] = detail.organ
    reach([detail.organ], on: file, &offer, context)
  }

  /// Whether an organ is the one that reviews what another decided.
  ///
  /// It is the nearest above it that neither is accused nor stands under somebody who is. Where the directory knows none above, an organ of a division around its own will do, since
  /// a gap in the directory takes nobody's review away.
  private static func isAbove(
    _ organ: UnitReference, _ base: UnitReference, on file: CaseFile?, _ context: Context
  ) -> Bool {
    let above = context.directory.offices(above: base)
    // Where none of them will do, the nearest is refused for the sake of the accused and not for its tier.
    let free = above.first { !isUnderAccused($0, on: file, context) }
    if let superior = free ?? above.first { return organ == superior }
    guard case .organ = organ, organ != base,
      let own = context.directory.office(base)?.division,
      let other = context.directory.office(organ)?.division
    else { return false }
    return other != own && other.contains(own)
  }
}
