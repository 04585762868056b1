public import GovernanceModel

/// A line of a register as stores keep it.
extension RegisterEntry {
  /// Creates the entry of a line; its body is the record as canonical JSON.
  public init(_ line: RegisterLine) {
    self.init(
      id: Identifier(unchecked: line.id.rawValue), center: line.center,
      regulation: line.record.regulation, moment: line.at, author: line.by,
      caseID: line.matter, body: line.record.canonicalJSON)
  }

  /// The line that the entry keeps.
  ///
  /// - Throws: ``StoreError`` with code `unreadableEntry` where the body is no record of a register.
  public func line() throws(StoreError) -> RegisterLine {
    do {
      return RegisterLine(
        id: Identifier(unchecked: id.rawValue), center: center, at: moment, by: author,
        matter: caseID, record: try RegisterRecord(stored: JSONReader.read(body)))
    } catch let error as ValidationError {
      throw Self.unreadable(id, Wording(zh: error.message(.zh), en: error.message(.en)))
    } catch {
      throw Self.unreadable(id, Wording(zh: "不是合法的 JSON", en: "no JSON"))
    }
  }

  private static func unreadable(_ id: ID, _ found: Wording) -> StoreError {
    StoreError(
      .unreadableEntry,
      Wording(
        zh: "台账条目 \(id) 无法读取:\(found.zh)", en: "Register entry \(id) cannot be read: \(found.en)"))
  }
}
