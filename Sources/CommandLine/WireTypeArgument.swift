#if Tool
  import ArgumentParser
  import GovernanceModel

  /// The type that a command of the wire form is about.
  struct WireTypeArgument: ParsableArguments {
    @Argument(help: "The name of a type, one of those that `governance wire types` lists. 类型名。")
    var type: String

    func checkedType() throws -> any WireType.Type {
      guard let found = WireCatalog.type(named: type) else {
        throw ArgumentParser.ValidationError(
          "There is no type \"\(type)\"; `governance wire types` lists them. 没有该类型。")
      }
      return found
    }
  }
#endif
