#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Checks official numbers, one a line, and answers each with the codes of what is wrong with it.
  ///
  /// A line is `{"scheme":"residentIdentityNumber","text":"…"}`. No answer repeats any of the text.
  struct WireNumbersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "numbers",
      abstract: "Checks identity numbers and credit codes, one a line. 逐行校验证件号码。")

    func run() throws {
      for line in InputLines() {
        var json = JSONWriter()
        json.object { json in
          json.key("findings")
          json.array(codes(line)) { $0.string($1) }
        }
        print(String(decoding: json.bytes, as: UTF8.self))
      }
    }

    private func codes(_ line: [UInt8]) -> [String] {
      let value: JSONValue
      do { value = try JSONReader.read(line) } catch { return ["wire.syntax"] }
      do {
        let scheme = try value.required("scheme") { (value) throws(WireError) in
          try value.parsed("a scheme") { IdentityScheme(rawValue: $0) }
        }
        return scheme.findings(for: try value.text("text")).map(\.code)
      } catch { return ["wire.kind"] }
    }
  }
#endif
