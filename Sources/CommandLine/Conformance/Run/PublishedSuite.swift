#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// The suite that ships with the kit, for commands.
  enum PublishedSuite {
    /// Reads vectors and requirements.
    ///
    /// - Throws: ``CommandRefusal`` naming the place where it cannot be read.
    static func read() throws(CommandRefusal) -> SuiteRun {
      do throws(WireError) { return try .published() } catch {
        throw CommandRefusal(
          code: "suite",
          message: Wording(
            zh: "套件无法读取:\(error.description)",
            en: "The suite cannot be read. \(error.description)"))
      }
    }
  }
#endif
