#if Tool
  import ArgumentParser
  import GovernanceModel

  /// An answer that is no, printed as a code and a message, in words or as JSON, with exit code 1.
  struct CommandRefusal: Error {
    let code: String
    let message: Wording
    /// Everything that was found, where the answer is about a file.
    var findings: [ValidationFinding] = []

    /// Prints the refusal.
    ///
    /// - Returns: What to throw, so that the command ends.
    func printed(_ language: Language, asJSON: Bool) -> ExitCode {
      if asJSON {
        var json = JSONWriter()
        json.object { json in
          json.member("code", code)
          if !findings.isEmpty {
            json.key("findings")
            json.array(findings) { json, finding in
              json.object { json in
                json.member("code", finding.code)
                json.member("message", finding.sentence(language))
                json.member("path", finding.path)
              }
            }
          }
          json.member("message", message[language])
        }
        print(String(decoding: json.bytes, as: UTF8.self))
      } else {
        print("\(code): \(message[language])")
        for finding in findings {
          print("  \(finding.code) \(finding.path): \(finding.sentence(language))")
        }
      }
      return ExitCode(1)
    }
  }
#endif
