/// A report on how the centers of a district, or a part of it, kept their regulations in a period.
public struct AuditReport: Hashable, Sendable {
  /// The charter.
  public let charter: VersionTag
  /// The days.
  public let period: DayRange
  /// The sensitive times that it knew of.
  public let sensitive: [DayRange]
  /// The centers, the one with most findings first; of those with as many, the higher tier first, then by name.
  public let centers: [CenterAudit]
  /// The regulations, in the order of the charter, by their names and titles.
  public let regulations: [Regulation]

  /// Creates a report.
  public init(
    of centers: [CenterAudit], under charter: Charter, terms: AuditTerms
  ) {
    self.charter = charter.id
    period = terms.period
    sensitive = terms.sensitive
    regulations = charter.regulations
    self.centers = centers.sorted { left, right in
      if left.findings.count != right.findings.count {
        return left.findings.count > right.findings.count
      }
      let (one, other) = (Self.rank(left.tier), Self.rank(right.tier))
      return one != other ? one < other : left.center < right.center
    }
  }

  /// Everything that was found, center by center.
  public var findings: [Finding] { centers.flatMap(\.findings) }

  private static func rank(_ tier: Tier) -> Int {
    switch tier {
    case .county: 0
    case .township: 1
    case .village: 2
    }
  }
}

extension AuditReport {
  /// Writes the report as canonical JSON.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("centers")
      json.array(centers) { json, center in
        json.object { json in
          json.member("cases", center.cases)
          json.member("center", center.center.rawValue)
          json.key("findings")
          json.array(center.findings) { json, finding in finding.write(to: &json) }
          json.member("lines", center.lines)
          json.member("name", center.name)
          json.member("tier", center.tier.rawValue)
        }
      }
      json.member("charter", charter.description)
      json.member("findings", findings.count)
      json.key("period")
      json.object { json in
        json.member("from", period.from.description)
        json.member("through", period.through.description)
      }
      json.key("sensitive")
      json.array(sensitive) { json, days in json.string(days.description) }
    }
  }
}
