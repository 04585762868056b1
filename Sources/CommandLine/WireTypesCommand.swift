#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Lists the types that have a wire form.
  struct WireTypesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "types", abstract: "Lists the types. 列出类型。")

    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      for type in WireCatalog.types { print(line(type, language)) }
    }

    private func line<Value: WireType>(_ type: Value.Type, _ language: Language) -> String {
      "\(Value.layout.name)\t\(Value.layout.wording[language])"
    }
  }
#endif
