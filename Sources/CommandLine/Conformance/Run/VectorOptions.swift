#if Tool
  import ArgumentParser
  import GovernanceConformance
  import GovernanceModel

  /// Which vectors are meant.
  struct VectorOptions: ParsableArguments {
    @Option(help: "Only a profile, such as P2; may be given again. 只运行某一配置,可重复。")
    var profile: [String] = []

    @Option(
      help: ArgumentHelp(
        "Only vectors or requirements of a name, with * for any characters; may be given again. "
          + "只运行某些用例。"))
    var only: [String] = []

    @Flag(
      help: "End the run at the first vector that fails and is not known to. 首个未豁免的失败即停止。")
    var untilFailure = false

    /// The profiles that are named, or nothing where none is.
    ///
    /// - Throws: ``CommandRefusal`` where one is unknown, or reserved.
    func profiles() throws(CommandRefusal) -> [Profile]? {
      var profiles: [Profile] = []
      for name in profile {
        guard let profile = Profile(rawValue: name) else {
          throw CommandRefusal(
            code: "profile.unknown",
            message: Wording(
              zh: "没有该配置:应为 P0 至 P9 之一。",
              en: "There is no such profile: expected one of P0 to P9."))
        }
        profiles.append(profile)
      }
      return profiles.isEmpty ? nil : profiles
    }

    /// The selection, of which every part means something.
    ///
    /// - Throws: ``CommandRefusal`` as ``profiles()`` does, and where a name is nobody's.
    func selection(in book: VectorBook) throws(CommandRefusal) -> Selection {
      let profiles = try profiles()
      for pattern in only where !book.vectors.contains(where: Selection(only: [pattern]).names) {
        throw CommandRefusal(
          code: "only.unmatched",
          message: Wording(
            zh: "--only 没有对应的用例或要求:应至少对应一个。",
            en: "--only names no vector and no requirement: expected at least one of them."))
      }
      return Selection(profiles: profiles, only: only, endsAtFailure: untilFailure)
    }

    /// The vectors that are chosen, whoever the subject is.
    func vectors(in book: VectorBook) throws(CommandRefusal) -> [Vector] {
      let selection = try selection(in: book)
      return book.vectors.filter { vector in
        (selection.profiles?.contains(vector.profile) ?? true)
          && selection.names(vector)
      }
    }
  }
#endif
