import GovernanceModel

/// Writes and reads what an event changes; empty members are left out.
enum ChangesCodec<V: Vocabulary> {
  static func write(_ changes: Changes<V>, to json: inout JSONWriter) {
    json.object { json in
      supervised("annulled", changes.annulled, to: &json)
      if !changes.bound.isEmpty {
        json.key("bound")
        json.array(changes.bound) { json, bond in
          json.object { json in
            json.member("relation", bond.relation.rawValue)
            json.member("subject", bond.subject.text)
          }
        }
      }
      codes("cleared", changes.cleared.codes, to: &json)
      codes("ended", changes.ended, to: &json)
      if !changes.moved.isEmpty {
        json.key("moved")
        json.array(changes.moved) { json, move in
          json.object { json in
            json.key("change")
            ClockChangeCodec.write(move.change, to: &json)
            json.key("deadline")
            DeadlineCodec.write(move.deadline, to: &json)
            json.member("duty", move.duty.rawValue)
          }
        }
      }
      codes("overdue", changes.overdue, to: &json)
      if !changes.seated.isEmpty {
        json.key("seated")
        json.object { json in
          for seat in V.Seat.order.codes.sorted(by: { $0.rawValue < $1.rawValue }) {
            json.member(seat.rawValue, changes.seated[seat]?.description)
          }
        }
      }
      codes("set", changes.set.codes, to: &json)
      if !changes.started.isEmpty {
        json.key("started")
        json.array(changes.started) { json, start in
          json.object { json in
            json.key("deadline")
            DeadlineCodec.write(start.deadline, to: &json)
            json.member("duty", start.duty.rawValue)
          }
        }
      }
      supervised("supervised", changes.supervised, to: &json)
      codes("warned", changes.warned, to: &json)
    }
  }

  static func read(_ value: JSONValue) throws(WireError) -> Changes<V> {
    var changes = Changes<V>()
    changes.bound = try elements("bound", of: value) { (bond) throws(WireError) in
      Bond(
        try bond.required("relation") { (code) throws(WireError) in try code.code() },
        of: try bond.parsed("subject", "a person or an office") { Bond<V>.Subject($0) })
    }
    changes.cleared = CodeSet(try codes("cleared", of: value))
    changes.ended = try codes("ended", of: value)
    changes.moved = try elements("moved", of: value) { (move) throws(WireError) in
      Changes.Move(
        try move.required("duty") { (code) throws(WireError) in try code.code() },
        try move.required("change", ClockChangeCodec.read),
        try move.required("deadline", DeadlineCodec.read))
    }
    changes.overdue = try codes("overdue", of: value)
    changes.seated = try value.optional("seated", seats) ?? [:]
    changes.set = CodeSet(try codes("set", of: value))
    changes.started = try elements("started", of: value) { (start) throws(WireError) in
      Changes.Start(
        try start.required("duty") { (code) throws(WireError) in try code.code() },
        try start.required("deadline", DeadlineCodec.read))
    }
    changes.supervised = try supervised("supervised", of: value)
    changes.annulled = try supervised("annulled", of: value)
    changes.warned = try codes("warned", of: value)
    return changes
  }

  private static func supervised(
    _ key: String, _ duties: [Changes<V>.Supervised], to json: inout JSONWriter
  ) {
    guard !duties.isEmpty else { return }
    json.key(key)
    json.array(duties) { json, item in
      json.object { json in
        json.member("duty", item.duty.rawValue)
        json.member("level", item.level.rawValue)
      }
    }
  }

  private static func supervised(
    _ key: String, of value: JSONValue
  ) throws(WireError) -> [Changes<V>.Supervised] {
    try elements(key, of: value) { (item) throws(WireError) in
      Changes.Supervised(
        try item.required("duty") { (code) throws(WireError) in try code.code() },
        try item.required("level") { (code) throws(WireError) in try code.code() })
    }
  }

  private static func codes(
    _ key: String, _ codes: [some VocabularyCode], to json: inout JSONWriter
  ) {
    if !codes.isEmpty { json.member(key, codes.map(\.rawValue)) }
  }

  private static func codes<Code: VocabularyCode>(
    _ key: String, of value: JSONValue
  ) throws(WireError) -> [Code] {
    try elements(key, of: value) { (code) throws(WireError) in try code.code() }
  }

  private static func elements<T>(
    _ key: String, of value: JSONValue, _ read: (JSONValue) throws(WireError) -> T
  ) throws(WireError) -> [T] {
    try value.optional(key) { (array) throws(WireError) in try array.elements(read) } ?? []
  }

  private static func seats(
    _ value: JSONValue
  ) throws(WireError) -> [V.Seat: UnitReference] {
    var seats: [V.Seat: UnitReference] = [:]
    for seat in V.Seat.order.codes {
      seats[seat] = try value.parsedIfPresent(seat.rawValue, "an office") { UnitReference($0) }
    }
    return seats
  }
}
