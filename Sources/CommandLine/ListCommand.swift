#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceFixtures
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes the district as lines of JSON: the name of a type, a tab, and the value's wire form.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Writes the district as lines of JSON. 以 JSON 行输出名录。")

    @Option(help: "The seed of what the fixture makes up. 随机种子。")
    var seed: UInt64 = 1

    @Option(help: "Write only every so many-th unit, household and actor. 每隔若干项输出一项。")
    var every = 1

    func run() throws {
      guard every >= 1 else {
        throw ArgumentParser.ValidationError("--every is 1 or more. --every 至少为 1。")
      }
      for batch in District.shuicheng(seed: seed).batches() {
        try write(batch.divisions)
        try write(batch.centers)
        try write(batch.organs)
        try write(batch.grids)
        try write(some(of: batch.units))
        try write(some(of: batch.households))
        try write(some(of: batch.actors))
      }
    }

    private func some<Value>(of values: [Value]) -> [Value] {
      every == 1 ? values : stride(from: 0, to: values.count, by: every).map { values[$0] }
    }

    private func write<Value: WireType>(_ values: [Value]) throws {
      var lines: [UInt8] = []
      for value in values {
        lines += Array("\(Value.layout.name)\t".utf8) + value.canonicalJSON + [UInt8(ascii: "\n")]
      }
      try FileHandle.standardOutput.write(contentsOf: Data(lines))
    }
  }
#endif
