#if Tool
  import ArgumentParser

  /// How the kit itself is asked.
  enum OwnTransport: String, CaseIterable, ExpressibleByArgument {
    /// In the same process, where the laws of its store are checked, too.
    case inProcess = "in-process"
    /// As a process of its own.
    case stdio
    /// Over HTTP on the loopback address.
    case http
  }
#endif
