import GovernanceModel
import GovernanceWorkflow

/// Who may act, and who may not look again at what they did themselves.
extension WalkInvariant {
  static let standing: [WalkInvariant] = [
    // The two exceptions that are written down: whoever must step back may say so, and a resident may act in
    // their own matter.
    WalkInvariant(
      "accusedNeverActs",
      "Nobody acts who is accused, has stepped back, or works at such an office."
    ) {
      moment in
      guard let act = moment.act, let actor = act.actor, act.action != .recuse else { return nil }
      let isOwnMatter = act.role == .party && act.unit == nil
      return !isOwnMatter
        && moment.past.isBarred(
          actor, at: act.unit, center: moment.before?.seats[.receivingCenter])
        ? "\(actor) did \(act.action.rawValue)" : nil
    },
    WalkInvariant(
      "accusedSeesNothing",
      "Nobody who is accused, or works at an accused office, sees anything of the case, for any purpose."
    ) { moment in
      guard let file = moment.after, moment.act != nil, moment.pastAfter.accusesAnybody else {
        return nil
      }
      let center = file.seats[.receivingCenter]
      let shut = file.seats.values.filter { moment.pastAfter.isExcluded($0, center: center) }
      let colleagues = moment.pastAfter.accusedUnits.union(shut).sorted().flatMap {
        WalkWorld.holders(of: .handler, at: $0) + WalkWorld.holders(of: .intake, at: $0)
      }
      for actor in moment.pastAfter.accused.sorted() + colleagues {
        let posts = WalkWorld.posts(of: actor).compactMap { post in
          CaseRole(rawValue: post.role).map { Reader(actor, as: $0, at: post.unit) }
        }
        let isOwn = moment.pastAfter.parties.contains(actor)
        for reader in posts + (isOwn ? [] : [Reader(actor, as: .party)]) {
          for purpose in ReadingPurpose.allCases {
            let view = AccessPolicy.shuicheng.view(
              of: file, history: [], for: reader, purpose: purpose, duties: [],
              on: file.lastRecordedAt.civilDate, in: WalkWorld.directory)
            if view != nil { return "\(reader) for \(purpose)" }
          }
        }
      }
      return nil
    },
    WalkInvariant(
      "accusedMayNothing",
      "Nobody who is accused is told that an act is open to them, but to step back."
    ) {
      moment in
      let accused = moment.pastAfter.accused.sorted()
      guard let file = moment.after, moment.act != nil, !accused.isEmpty else { return nil }
      // One of them after each act, by turns: to ask for all would take most of the time.
      let actor = accused[file.version % accused.count]
      for post in WalkWorld.posts(of: actor).prefix(2) {
        guard let role = CaseRole(rawValue: post.role) else { continue }
        let open = moment.rules.permittedActions(
          for: actor, as: role, at: post.unit, on: file, in: moment.context
        ).first { $0.isAllowed && $0.action != .recuse }
        if let open { return "\(actor) may \(open.action.rawValue)" }
      }
      return nil
    },
    WalkInvariant(
      "leavesTheTree",
      "Where somebody accused stands above every center, a case is neither dispatched nor ended among them."
    ) { moment in
      guard let act = moment.act, let own = moment.before?.seats[.receivingCenter] else {
        return nil
      }
      let top = WalkWorld.directory.offices(above: own).last ?? own
      let ending: [CaseAction] = [.dispatch, .settleOnSpot, .decline, .merge, .verify]
      return moment.past.isAccused(top) && ending.contains(act.action) ? act.action.rawValue : nil
    },
    WalkInvariant(
      "handlerNeverVerifies",
      "Whoever handled a case neither verifies nor sends it back nor reviews it."
    ) {
      moment in
      guard let act = moment.act, let actor = act.actor else { return nil }
      switch act.action {
      case .verify, .sendBack, .decideReview, .decideReReview, .remand:
        return moment.past.handlers.contains(actor) ? "\(actor) did \(act.action.rawValue)" : nil
      default: return nil
      }
    },
    WalkInvariant(
      "reviewerDecidesOnce", "Whoever decided a review never decides in the case again."
    ) {
      moment in
      guard let act = moment.act, let actor = act.actor else { return nil }
      switch act.action {
      case .decideReview, .decideReReview, .remand:
        return moment.past.reviewers.contains(actor) ? "\(actor) did \(act.action.rawValue)" : nil
      default: return nil
      }
    },
    WalkInvariant(
      "permittedAgrees", "What somebody is told they may not do is never accepted from them."
    ) {
      moment in
      guard let before = moment.before, let command = moment.step.command, moment.act != nil else {
        return nil
      }
      let answer = moment.rules.permittedActions(
        for: command.actor, as: command.role, at: command.unit, on: before, in: moment.context
      ).first { $0.action == command.action }
      guard let answer, !answer.isAllowed else { return nil }
      return "\(command.action.rawValue): \(answer.reasons.map(\.wording.en))"
    },
    WalkInvariant("nobodyActsAsTheClock", "Nobody acts in the name of the clock.") { moment in
      moment.act.flatMap { $0.role == .clock || $0.actor == nil ? $0.action.rawValue : nil }
    },
  ]
}
