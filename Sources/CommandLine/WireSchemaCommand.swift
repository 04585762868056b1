#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Prints the JSON Schema of a type.
  struct WireSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Prints a type's JSON Schema (2020-12). 打印 JSON Schema。")

    @OptionGroup var argument: WireTypeArgument

    func run() throws {
      var json = JSONWriter()
      json.value(try argument.checkedType().schema)
      print(String(decoding: json.bytes, as: UTF8.self))
    }
  }
#endif
