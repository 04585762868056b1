#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Takes values through the door of a type, one a line, and answers each with a line of JSON.
  ///
  /// An accepted value is answered by its findings, none, and its canonical form, in which what is
  /// confidential is masked.
  struct WireCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks values of a type, one a line on standard input. 逐行校验标准输入。")

    @OptionGroup var argument: WireTypeArgument

    func run() throws {
      let type = try argument.checkedType()
      for line in InputLines() { print(answer(line, type)) }
    }

    private func answer<Value: WireType>(_ line: [UInt8], _ type: Value.Type) -> String {
      let outcome = Result { () throws(GovernanceModel.ValidationError) in try Value(json: line) }
      var json = JSONWriter()
      json.object { json in
        switch outcome {
        case .success(let value):
          json.key("canonical")
          value.write(to: &json)
          json.key("findings")
          json.array { _ in }
        case .failure(let error):
          json.key("findings")
          json.array(error.findings) { json, finding in write(finding, to: &json) }
        }
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }

    private func write(_ finding: ValidationFinding, to json: inout JSONWriter) {
      json.object { json in
        json.member("code", finding.code)
        json.member("en", finding.sentence(.en))
        json.member("path", finding.path)
        json.member("zh", finding.sentence(.zh))
      }
    }
  }
#endif
