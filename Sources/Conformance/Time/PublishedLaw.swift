public import GovernanceModel

/// The law, the calendar and the charter as they are published for whoever decides without this kit.
///
/// Code list: `law/national`, `law/typical`, `law/statutes`, `calendar/national`, `charter/shuicheng`.
public enum PublishedLaw: String, Hashable, Sendable, CaseIterable {
  /// The national deadline rules.
  case national = "law/national"
  /// The limits that no law sets.
  case typical = "law/typical"
  /// Every statute that is cited, with its articles.
  case statutes = "law/statutes"
  /// The national working calendar.
  case calendar = "calendar/national"
  /// The ten regulations.
  case charter = "charter/shuicheng"

  /// The path of the file below the folder of published files.
  public var path: String { "\(rawValue).json" }

  /// What the code says, as canonical JSON; the file must say the same.
  public var current: [UInt8] {
    switch self {
    case .national: LawBook.national.canonicalJSON
    case .typical: LawBook.typical.canonicalJSON
    case .statutes:
      {
        var json = JSONWriter()
        json.array(Statute.all) { json, statute in statute.write(to: &json) }
        return json.bytes
      }()
    case .calendar: WorkCalendar.national.canonicalJSON
    case .charter: Charter.shuicheng.canonicalJSON
    }
  }

  /// What the file says.
  ///
  /// - Throws: ``WireError`` where the file is missing or no JSON.
  public func published() throws(WireError) -> JSONValue { try PublishedFile.read(path) }
}
