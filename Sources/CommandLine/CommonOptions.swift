#if Tool
  import ArgumentParser
  import GovernanceModel

  /// The options that every command has.
  struct CommonOptions: ParsableArguments {
    @Option(help: "The language of the output, zh or en. 输出语言。")
    var language: String = "zh"

    func checkedLanguage() throws -> Language {
      guard let language = Language(rawValue: language) else {
        throw ValidationError(
          "There is no language \"\(language)\": expected zh or en. 没有该语言:应为 zh 或 en。")
      }
      return language
    }
  }
#endif
