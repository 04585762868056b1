#if Tool
  import ArgumentParser

  /// The store under the kit's own subject.
  enum OwnStore: String, CaseIterable, ExpressibleByArgument {
    /// It keeps everything in memory; a restart forgets nothing, since nothing is closed.
    case memory
    /// It keeps everything in a file; a restart closes and opens it.
    case sqlite

    /// The one that is used where none is named.
    static var usual: OwnStore {
      #if SQLite
        .sqlite
      #else
        .memory
      #endif
    }
  }
#endif
