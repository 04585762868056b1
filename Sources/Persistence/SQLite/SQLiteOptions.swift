#if SQLite
  /// What tests and measurements set otherwise than users.
  package struct SQLiteOptions: Sendable {
    /// How long a write waits for another process, in milliseconds.
    package var busyMilliseconds = 5000
    /// The largest file that is read through for damage before it is opened, in bytes.
    ///
    /// Reading through costs about a millisecond a mebibyte; a larger file shows its damage when the
    /// damaged part is read.
    package var largestCheckedFile: Int64 = 64 << 20
    /// How many pages the file may have, or nothing for no bound.
    package var pageLimit: Int?
    /// How many appends may share one commit.
    package var batchLimit = 512
    /// After how many commits an idle store moves what was written into the main file.
    package var commitsBeforeCheckpoint = 500

    /// Creates the options that users get.
    package init() {}
  }
#endif
