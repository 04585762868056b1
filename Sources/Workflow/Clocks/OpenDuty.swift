public import GovernanceModel

/// What is owed, or may be done, in a case right now, as a resident is told: by whom, until when, by
/// which article.
///
/// Requirement: RP-07 (信访工作条例, Article 21).
public struct OpenDuty<V: Vocabulary>: Hashable, Sendable {
  /// What is owed.
  public let duty: V.Duty
  /// Whose it is.
  public let holder: Holder
  /// Whether it is a right that ends when the time is over, and nothing that is owed.
  public let isRight: Bool
  /// Until when, and why then.
  public let deadline: Deadline
  /// How far it has come.
  public let phase: DutyPhase

  /// Whose a duty or a right is.
  ///
  /// Code list: `office`, `residents`, `nobodyYet`.
  public enum Holder: Hashable, Sendable {
    /// An office, by the name on its door, or by its place in the case where the directory does not
    /// know it.
    case office(UnitReference, name: Wording)
    /// The residents whose matter it is.
    case residents
    /// An office that has not taken its seat yet.
    case nobodyYet(V.Seat)
  }

  /// What it rests on: an article, or a rule of the place's own.
  public var basis: Provenance? { deadline.derivation.basis }
}

extension OpenDuty: Described {
  /// The duty as a whole sentence for the people concerned.
  public var wording: Wording {
    let (who, until, act) = (holder.wording, deadline.until, duty.wording)
    let zh = "\(act.zh):\(isRight ? "\(who.zh)可\(until.zh)提出" : "由\(who.zh)\(until.zh)完成")"
    let en = "\(who.en) \(verb(act.en)) \(until.en)"
    var notes: [Wording] = []
    if let basis { notes.append(basis.wording) }
    if phase == .overdue { notes.append(phase.wording) }
    if deadline.isProvisional {
      let years = deadline.derivation.missingYears.map(String.init)
      notes.append(
        Wording(
          zh: "\(years.joined(separator: "、"))年放假安排公布后可能变动",
          en: "may move once the arrangement of \(years.joined(separator: ", ")) is published"))
    }
    let (zhNotes, enNotes) = (
      notes.map(\.zh).joined(separator: ";"), notes.map(\.en).joined(separator: "; ")
    )
    return Wording(
      zh: zh + (notes.isEmpty ? "" : "(\(zhNotes))"),
      en: en + (notes.isEmpty ? "" : " (\(enNotes))"))
  }
}

extension OpenDuty {
  /// What somebody may or has to do; the names of duties begin with "to".
  private func verb(_ act: String) -> String {
    guard isRight else { return holder == .residents ? "have \(act)" : "has \(act)" }
    return "may " + (act.hasPrefix("to ") ? String(act.dropFirst(3)) : act)
  }
}

extension OpenDuty.Holder: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .office(_, let name): name
    case .residents: Wording(zh: "当事人", en: "the people concerned")
    case .nobodyYet(let seat): seat.wording
    }
  }
}

extension Deadline {
  /// Until when, as a part of a sentence.
  var until: Wording {
    switch due {
    case .endOf(let day): Wording(zh: "于 \(day) 24:00 前", en: "by the end of \(day)")
    case .at(let moment): Wording(zh: "于 \(moment.chinaTime) 前", en: "by \(moment.chinaTime)")
    case nil: untilUnknown
    }
  }

  private var untilUnknown: Wording {
    switch derivation.last?.reason {
    case .suspended: Wording(zh: "在恢复计算后", en: "once the period goes on")
    case .undesignated: Wording(zh: "在交办单指定日期前", en: "by the day that the order is to name")
    case .hoursUnknown:
      Wording(zh: "在规定的工作小时内", en: "within working hours that nobody has set")
    default: Wording(zh: "及时", en: "promptly")
    }
  }
}
