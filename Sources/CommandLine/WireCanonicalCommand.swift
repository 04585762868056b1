#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Writes JSON values, one a line, as canonical JSON.
  struct WireCanonicalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "canonical",
      abstract: "Writes JSON, one value a line, as canonical JSON (RFC 8785). 规范化 JSON。")

    func run() throws {
      for line in InputLines() {
        do {
          var json = JSONWriter()
          json.value(try JSONReader.read(line))
          print(String(decoding: json.bytes, as: UTF8.self))
        } catch {
          // Two spaces cannot begin a canonical value, so nobody takes the sentence for one.
          print("  \(error.description)")
        }
      }
    }
  }
#endif
