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
    /// An office, with the name on its door where the directory knows it.
    case office(UnitReference, name: String?)
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
    let (who, until, source) = (holder.wording, deadline.until, basis?.wording)
    let act = duty.wording
    let zh = "\(who.zh)\(isRight ? "可以" : "应当")\(act.zh):\(until.zh)"
    let en = "\(who.en) \(verb(act.en)): \(until.en)"
    var notes: [Wording] = []
    if let source { notes.append(source) }
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
    case .office(let unit, let name):
      Wording(zh: name ?? unit.description, en: name ?? unit.description)
    case .residents: Wording(zh: "当事人", en: "the people concerned")
    case .nobodyYet(let seat): seat.wording
    }
  }
}

extension Deadline {
  /// Until when, as people say it.
  var until: Wording {
    switch due {
    case .endOf(let day): Wording(zh: "至 \(day) 24:00", en: "until the end of \(day)")
    case .at(let moment): Wording(zh: "至 \(moment.chinaTime)", en: "until \(moment.chinaTime)")
    case nil:
      derivation.last.map { step in
        switch step.reason {
        case .suspended: Wording(zh: "中止中,恢复后再计", en: "once the period goes on")
        case .undesignated: Wording(zh: "尚未指定日期", en: "no day is named yet")
        case .hoursUnknown: Wording(zh: "作息时间未载明", en: "the hours of work are not known")
        default: Wording(zh: "及时", en: "promptly")
        }
      } ?? Wording(zh: "及时", en: "promptly")
    }
  }
}
