#if Tool
  #if canImport(System)
    import System
  #else
    import SystemPackage
  #endif
  import GovernanceConformance
  import Subprocess

  /// The command by which a subject is started.
  struct SubjectCommand: Sendable {
    /// The program and its arguments; there is at least the program.
    let words: [String]
    /// The file to which its standard error is appended, or nothing for the runner's own.
    let log: String?

    /// Reads a command: words with spaces between them, then more words as they are.
    init?(_ text: String, _ rest: [String], log: String?) {
      words = text.split(separator: " ").map(String.init) + rest
      self.log = log
      if words.isEmpty { return nil }
    }

    /// Creates a command of words.
    init(program: String, _ arguments: [String]) {
      words = [program] + arguments
      log = nil
    }

    /// How it is started: in a process group of its own, so that what it starts ends with it.
    var configuration: Configuration {
      var options = PlatformOptions()
      options.processGroupID = 0
      options.teardownSequence = [
        // First a wish, so that it can tidy up.
        .send(
          signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100)),
      ]
      let program = words.first ?? ""
      return Configuration(
        // A name without a slash is looked for on the PATH, as a shell does.
        executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
        arguments: Arguments(Array(words.dropFirst())), platformOptions: options)
    }

    /// Where its standard error goes.
    ///
    /// - Throws: ``SubjectFault`` where the file cannot be written.
    func errorOutput() throws(SubjectFault) -> FileDescriptorOutput {
      guard let log else { return .currentStandardError }
      do {
        let file = try FileDescriptor.open(
          FilePath(log), .writeOnly, options: [.create, .append], permissions: [.ownerReadWrite])
        return .fileDescriptor(file, closeAfterSpawningProcess: true)
      } catch {
        throw .unreachable("a log that cannot be written (\(error))")
      }
    }
  }
#endif
