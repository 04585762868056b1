import GovernanceModel

/// Rows, each by its act and the state it is done in.
extension ProcedureComparison {
  private struct Place: Hashable {
    let action: V.Action
    let state: V.State?
  }

  var rows: [Change] {
    let (left, right) = (contents(of: old), contents(of: new))
    let places: [Place] = V.Action.order.codes.flatMap { action in
      ([nil] + V.State.order.codes.map(Optional.some)).map { Place(action: action, state: $0) }
    }
    return places.flatMap { place -> [Change] in
      let reach = reach(place.state.map { [$0] } ?? [])
      let part = "\(place.action.rawValue) in \(place.state?.rawValue ?? "nothing")"
      let state = place.state?.wording ?? Wording(zh: "立案前", en: "no case yet")
      let subject = Wording(
        zh: "“\(place.action.wording.zh)”(\(state.zh))",
        en: "\"\(place.action.wording.en)\" (\(state.en))")
      switch (left[place], right[place]) {
      case (nil, nil): return []
      case (nil, .some): return [Change(.rowAdded, part, subject, reach: reach)]
      case (.some, nil): return [Change(.rowRemoved, part, subject, reach: reach)]
      case (let left?, let right?): return changes(left, right, part, subject, reach)
      }
    }
  }

  private func contents(of procedure: Procedure<V>) -> [Place: RowContent<V>] {
    var contents: [Place: RowContent<V>] = [:]
    for row in procedure.rows {
      for state in procedure.origins(of: row) {
        contents[Place(action: row.action, state: state)] = RowContent(
          row, in: state, withSources: true)
      }
    }
    return contents
  }

  private func changes(
    _ left: RowContent<V>, _ right: RowContent<V>, _ part: String, _ subject: Wording,
    _ reach: Change.Reach
  ) -> [Change] {
    [
      change(.targetChanged, part, subject, left.target, right.target, reach) { target in
        target?.wording ?? Wording(zh: "不变", en: "the same state")
      },
      difference(.whoChanged, part, subject, left.who, right.who, reach) { permission in
        let free =
          permission.isBarredByVeto
          ? Wording(zh: "", en: "") : Wording(zh: "(不受回避限制)", en: " (free of vetoes)")
        return Wording(
          zh: permission.wording.zh + free.zh, en: permission.wording.en + free.en)
      },
      difference(.guardsChanged, part, subject, left.guards, right.guards, reach) { $0.wording },
      difference(.keepsChanged, part, subject, left.keeps, right.keeps, reach) { $0.wording },
      difference(.setsChanged, part, subject, left.sets, right.sets, reach) { $0.wording },
      difference(.clearsChanged, part, subject, left.clears, right.clears, reach) { $0.wording },
      difference(.startsChanged, part, subject, left.starts, right.starts, reach) { $0.wording },
      difference(.endsChanged, part, subject, left.ends, right.ends, reach) { $0.wording },
      difference(.movesChanged, part, subject, left.moves, right.moves, reach) { $0.wording },
      difference(.sourcesChanged, part, subject, left.sources, right.sources, reach) { $0.wording },
    ].compactMap(\.self)
  }
}

extension DutyChange {
  /// The duty, and the condition under which.
  fileprivate var wording: Wording {
    guard let when else { return duty.wording }
    return Wording(
      zh: "\(duty.wording.zh)(若\(when.wording.zh))",
      en: "\(duty.wording.en) (if \(when.wording.en))")
  }
}
