import GovernanceModel

extension Wording {
  /// Reads the members `zh` and `en` of a published value.
  ///
  /// - Throws: ``WireError`` naming the member that is missing.
  init(published json: JSONValue) throws(WireError) {
    self.init(zh: try json.text("zh"), en: try json.text("en"))
  }
}
