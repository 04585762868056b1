#if Tool
  import GovernanceConformance
  import GovernanceFixtures
  import GovernanceMemory
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow

  /// This kit's own implementation as a subject, with what has to be cleared away after it.
  struct OwnSubject: Sendable {
    /// The subject.
    let subject: any ConformanceSubject
    /// Clears away what its stores have left.
    let clear: @Sendable () -> Void

    /// Makes the subject.
    ///
    /// - Parameters:
    ///   - store: The store under it.
    ///   - isInProcess: Whether it is asked in the same process, where its store is checked, too.
    /// - Throws: ``CommandRefusal`` where the store cannot be made or was left out of the build.
    init(on store: OwnStore, inProcess isInProcess: Bool) throws(CommandRefusal) {
      let description = SubjectDescription(
        name: "governance-kit", vendor: "governance-kit", version: Suite.version,
        language: "Swift",
        profiles: Profile.allCases.filter {
          $0.isAskedByMessages || (isInProcess && $0 == .store)
        },
        capabilities: MessageKind.capabilities.filter { isInProcess || $0 != "query.law" })
      guard let county = DivisionCode("520204000000") else {
        throw Self.refusal(
          "subject.county", Wording(zh: "没有县级区划代码。", en: "The county has no code."))
      }
      do {
        switch store {
        case .memory:
          subject = try DeskSubject(description, seal: .forTests) { () throws(StoreError) in
            MemoryStore(partition: county)
          }
          clear = {}
        case .sqlite:
          #if SQLite
            let stores = TemporaryStores(partition: county)
            // The commitments of every subject must be equal to the byte, whatever it was built with.
            subject = try DeskSubject(
              description, seal: .forTests,
              make: { () throws(StoreError) in try await stores.make() },
              reopen: { store throws(StoreError) in try await stores.reopen(store) },
              dispose: { await stores.dispose($0) })
            clear = { stores.remove() }
          #else
            throw Self.refusal(
              "store.missing",
              Wording(zh: "本命令构建时未含 SQLite。", en: "The command was built without SQLite."))
          #endif
        }
      } catch let refusal as CommandRefusal {
        throw refusal
      } catch let error as StoreError {
        throw Self.refusal(error.code.rawValue, error.message)
      } catch {
        throw Self.refusal("subject.broken", Wording(zh: "\(error)", en: "\(error)"))
      }
    }

    private static func refusal(_ code: String, _ what: Wording) -> CommandRefusal {
      CommandRefusal(
        code: code,
        message: Wording(
          zh: "本实现无法作为被测系统:\(what.zh)",
          en: "The kit itself cannot be asked. \(what.en)"))
    }
  }
#endif
