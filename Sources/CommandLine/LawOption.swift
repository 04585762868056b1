#if Tool
  import ArgumentParser
  import GovernanceModel

  /// A file by which a district sets its own limits.
  struct LawOption: ParsableArguments {
    @Option(help: "Rules as JSON that go before those of the kit. 优先适用的期限规则(JSON 文件)。")
    var law: String?

    /// The books to look into, in order: the file, the law, the typical limits.
    ///
    /// - Throws: ``CommandRefusal`` with every finding where the file is refused.
    func loadedBooks() throws(CommandRefusal) -> LawBooks {
      guard let law else { return LawBooks(books: [.national, .typical]) }
      let own = try JSONFile.read(law, code: "law.file", LawBook.self)
      return LawBooks(books: [own, .national, .typical])
    }
  }
#endif
