#if Tool
  import ArgumentParser
  import GovernanceModel

  /// An answer that is no, printed as a code and a message, in words or as JSON, with exit code 1.
  struct CommandRefusal: Error {
    let code: String
    let message: Wording
    /// Everything that was found, where the answer is about a file.
    var findings: [ValidationFinding] = []
    /// Everything that is wrong with a procedure, where the answer is about one.
    var faults: [Fault] = []

    /// One thing that is wrong, and in which part.
    struct Fault {
      let code: String
      let path: String
      let message: Wording
    }

    /// Prints the refusal.
    ///
    /// - Returns: What to throw, so that the command ends.
    func printed(_ language: Language, asJSON: Bool) -> ExitCode {
      if asJSON {
        var json = JSONWriter()
        json.object { json in
          json.member("code", code)
          let listed = listed(language)
          if !listed.isEmpty {
            json.key("findings")
            json.array(listed) { json, finding in
              json.object { json in
                json.member("code", finding.code)
                json.member("message", finding.message)
                json.member("path", finding.path)
              }
            }
          }
          json.member("message", message[language])
        }
        print(String(decoding: json.bytes, as: UTF8.self))
      } else {
        print("\(code): \(message[language])")
        for finding in listed(language) {
          print("  \(finding.code) \(finding.path): \(finding.message)")
        }
      }
      return ExitCode(1)
    }

    private func listed(
      _ language: Language
    ) -> [(code: String, path: String, message: String)] {
      findings.map { ($0.code, $0.path, $0.sentence(language)) }
        + faults.map { ($0.code, $0.path, $0.message[language]) }
    }
  }
#endif
