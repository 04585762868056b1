#if Tool
  import GovernanceModel

  /// The books that the commands look into, in order: a file's, the law, the typical limits.
  struct LawBooks {
    let books: [LawBook]

    /// The rule of a name that is in force on a day, with its book.
    ///
    /// - Throws: ``CommandRefusal`` that says why there is none. What one book knows and does not have
    ///   for the day says more than that another does not know it.
    func answer(
      _ id: DeadlineRule.ID, on day: CivilDate
    ) throws(CommandRefusal) -> (DeadlineRule, LawBook) {
      var known: RuleRefusal?
      for book in books {
        switch book.answer(id, on: day) {
        case .rule(let rule): return (rule, book)
        case .refused(let refusal) where refusal.code != .unknown: known = known ?? refusal
        case .refused: break
        }
      }
      // Asked of all books at once, so that the names it proposes are from any of them.
      let all = LawBook(version: VersionTag("all", "1"), rules: books.flatMap(\.rules))
      switch all.answer(id, on: day) {
      case .rule(let rule): return (rule, all)
      case .refused(let refusal):
        let refusal = known ?? refusal
        throw CommandRefusal(code: refusal.code.rawValue, message: refusal.wording)
      }
    }
  }
#endif
