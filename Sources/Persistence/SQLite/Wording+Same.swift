#if SQLite
  import GovernanceModel

  extension Wording {
    /// A number, a code or the library's own words, which are the same in every language.
    static func same(_ text: String) -> Wording { Wording(zh: text, en: text) }
  }
#endif
