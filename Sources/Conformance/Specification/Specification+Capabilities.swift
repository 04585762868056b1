import GovernanceModel

/// What whoever claims a profile has to be able to do.
extension Specification {
  /// The capabilities that the vectors of each profile ask for, the worlds and scenes before them included.
  static func capabilities() throws(WireError) -> String {
    let book = try VectorBook.published()
    var asked: [Profile: Set<String>] = [:]
    for vector in book.vectors {
      let script = try VectorScript(vector, in: book)
      for message in script.surroundings + script.steps.map(\.message) {
        asked[vector.profile, default: []].insert(capability(askedBy: message))
      }
    }
    return SpecificationTable.table(
      ["profile 子集", "capabilities 能力"],
      Profile.allCases.map { profile in
        let names = asked[profile] ?? []
        let listed = (MessageKind.capabilities + forms).filter(names.contains)
        return ["`\(profile.rawValue)`", listed.map { "`\($0)`" }.joined(separator: ", ")]
      })
  }

  /// The forms of an import and an export, by the member that says which it is.
  private static let forms = ["import", "export"].flatMap { type in
    ["of", "profile", "cases"].map { "\(type) \($0)" }
  }

  private static let everybodys: [MessageKind] = [.describe, .reset, .bye, .import, .export]

  /// The capability, with its form where it has several; nothing that is listed where everybody has it.
  private static func capability(askedBy message: JSONValue) -> String {
    let capability = MessageKind.capability(askedBy: message)
    guard let kind = MessageKind(rawValue: capability), everybodys.contains(kind) else {
      return capability
    }
    return forms.first { form in
      let parts = form.split(separator: " ").map(String.init)
      return parts[0] == capability && (try? message.member(parts[1])) ?? nil != nil
    } ?? ""
  }
}
