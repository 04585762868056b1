#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Which charter a command works with.
  struct CharterOption: ParsableArguments {
    @Option(help: "A charter.json; without it Shuicheng's. 制度汇编文件。")
    var charter: String?

    /// Reads the charter through its door, and finds the checks of its clauses.
    ///
    /// - Throws: ``CommandRefusal`` with every finding.
    func loadedCharter() throws(CommandRefusal) -> CompiledCharter {
      guard let charter else { return .shuicheng }
      return try Self.compiled(charter)
    }

    static func compiled(_ path: String) throws(CommandRefusal) -> CompiledCharter {
      let charter = try JSONFile.read(path, code: "charter.refused", Charter.self)
      do throws(GovernanceModel.ValidationError) {
        return try CompiledCharter(charter)
      } catch {
        throw CommandRefusal(
          code: "charter.refused",
          message: Wording(
            zh: "制度汇编不能使用:有的条款没有可用的检查。",
            en: "The charter cannot be used: some clauses have no check that could be made."),
          findings: error.findings)
      }
    }
  }
#endif
