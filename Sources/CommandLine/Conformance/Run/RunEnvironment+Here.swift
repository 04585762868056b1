#if Tool
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  extension RunEnvironment {
    /// A run that begins now, on this machine, by the command that was typed.
    static func here(over transport: String) -> RunEnvironment {
      RunEnvironment(
        startedAt: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)),
        transport: transport,
        system: "\(ProcessInfo.processInfo.operatingSystemVersionString), \(machine)",
        reproduce: (["governance"] + CommandLine.arguments.dropFirst().map(quoted))
          .joined(separator: " "))
    }

    private static var machine: String {
      #if arch(x86_64)
        "x86_64"
      #elseif arch(arm64)
        "arm64"
      #else
        "another machine"
      #endif
    }

    private static func quoted(_ word: String) -> String {
      let plain = word.utf8.allSatisfy { byte in
        byte > 0x7F || Character(Unicode.Scalar(byte)).isLetter
          || Character(Unicode.Scalar(byte)).isNumber || "-_./:=,@+".utf8.contains(byte)
      }
      guard !plain || word.isEmpty else { return word }
      let parts = word.split(separator: "'", omittingEmptySubsequences: false)
      return "'" + parts.joined(separator: #"'\''"#) + "'"
    }
  }
#endif
