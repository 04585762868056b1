#if Tool
  import ArgumentParser
  import GovernanceConformance
  import GovernanceModel

  /// Sends damaged inputs to the doors and reports what came of them.
  struct WireMutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mutate",
      abstract: "Sends damaged inputs to every door. 用损坏的输入检验各类型的入口。")

    @Option(help: "How many damaged inputs each door gets. 每个类型的输入数。")
    var count = 1000

    @Option(help: "The seed of the damage. 随机种子。")
    var seed: UInt64 = 1

    @Option(help: "Send a text of so many bytes instead. 改为发送该字节数的超长文本。")
    var text: Int?

    func run() throws {
      guard count >= 0, text ?? 0 >= 0 else {
        throw ArgumentParser.ValidationError("A number of inputs or bytes is not negative.")
      }
      var total = 0
      var faults = 0
      for type in WireCatalog.types {
        let report = try report(on: type)
        total += report.inputs
        faults += report.faults.count
        print(
          "\(report.type)\tinputs \(report.inputs)\trefused \(report.refused)\tstill valid "
            + "\(report.stillValid)\tlongest \(report.longest)")
        for fault in report.faults.prefix(10) { print("\(report.type)\tFAULT \(fault)") }
      }
      print("doors \(WireCatalog.types.count)\tinputs \(total)\tfaults \(faults)")
      if faults > 0 { throw ExitCode.failure }
    }

    private func report<Value: WireType>(on type: Value.Type) throws -> WireMutationReport {
      let values = try WireVectors(of: Value.layout.name).valid.map(\.value)
      guard let text else {
        return WireMutationRun.report(on: type, from: values, count: count, seed: seed)
      }
      return WireMutationRun.report(
        on: type, from: values.last ?? .object(JSONObject()), textOf: text)
    }
  }
#endif
