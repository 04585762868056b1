import GovernanceModel

/// The members of the larger details, keys in order.
enum ElectionDetailWriter {
  static func write(_ detail: ElectionAnnouncement, to json: inout JSONWriter) {
    json.member("branch", detail.branch.description)
    json.member("closesOn", detail.closesOn.description)
    json.member("convenor", detail.convenor.description)
    json.member("occasion", detail.occasion.rawValue)
    json.member("police", detail.police.description)
    json.key("roll")
    json.array(detail.roll) { json, entry in write(entry, to: &json) }
    json.member("township", detail.township.description)
    json.member("type", "announcement")
    json.member("unit", detail.unit.rawValue)
  }

  static func write(_ change: RollChange, to json: inout JSONWriter) {
    json.key("added")
    json.array(change.added) { json, addition in
      json.object { json in
        json.key("entry")
        write(addition.entry, to: &json)
        json.member("origin", addition.origin?.rawValue)
      }
    }
    json.member("struck", change.struck.map(\.rawValue))
    json.member("type", "rollChange")
  }

  static func write(_ detail: Nomination, to json: inout JSONWriter) {
    json.member("candidate", detail.candidate.rawValue)
    json.member("consents", detail.consents)
    json.member("household", detail.household.rawValue)
    json.member("isAdult", detail.isAdult)
    json.member("isHeadElsewhere", detail.isHeadElsewhere)
    json.member("type", "nomination")
  }

  static func write(_ tally: ElectionTally, as type: String, to json: inout JSONWriter) {
    json.member("invalid", tally.invalid)
    json.member("type", type)
    json.key("votes")
    json.array(tally.votes) { json, votes in
      json.object { json in
        json.member("candidate", votes.candidate.rawValue)
        json.member("votes", votes.votes)
      }
    }
  }

  private static func write(_ entry: RollEntry, to json: inout JSONWriter) {
    json.object { json in
      json.member("household", entry.household.rawValue)
      json.member("voter", entry.voter.rawValue)
    }
  }
}
