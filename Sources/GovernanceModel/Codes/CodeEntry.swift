/// One code of a table and what it means.
public struct CodeEntry: Hashable, Sendable {
  /// The code, leading zeros included.
  public let code: String
  /// What it means.
  public let wording: Wording
  /// The code it is part of, in a table of several levels.
  public let parent: String?
  /// When it is in force; always where nothing is said.
  public let inForce: ForcePeriod

  /// Creates an entry; the door of the table checks the code.
  public init(
    _ code: String, _ wording: Wording, within parent: String? = nil,
    inForce: ForcePeriod = .always
  ) {
    self.code = code
    self.wording = wording
    self.parent = parent
    self.inForce = inForce
  }
}

extension CodeEntry: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CodeEntry>(
    "CodeEntry", zh: "代码表的一项", en: "one code of a table"
  ) { door in
    let code = door.required("code", \.code, .codeText, zh: "代码", en: "the code")
    let wording = door.required(
      "wording", \.wording, .object(), zh: "含义", en: "what the code means")
    let parent = door.optional(
      "parent", \.parent, .codeText, zh: "上级代码", en: "the code it is part of")
    let inForce = door.defaulted(
      "inForce", \.inForce, .object(), usually: .always, zh: "有效期间", en: "when it is in force")
    guard let code, let wording, let parent, let inForce else { return nil }
    return CodeEntry(code, wording, within: parent, inForce: inForce)
  }
}
