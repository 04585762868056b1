public import GovernanceModel

extension JSONValue {
  /// The code of a closed list.
  ///
  /// - Throws: ``WireError`` when the value is no string, or no code of the list.
  public func code<Code: VocabularyCode>(_ type: Code.Type = Code.self) throws(WireError) -> Code {
    try parsed("one of the codes of \(Code.self)") { Code(rawValue: $0) }
  }
}
