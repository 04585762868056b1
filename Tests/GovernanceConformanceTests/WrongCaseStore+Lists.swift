import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// Stores that are wrong in what they list.
extension WrongCaseStore {
  static let lists: [Kind] = [
    Kind(law: .listsFollowRow, name: "shows one office the cases of all") { store in
      store.onWorklist = { base, query in
        guard case .list("office", _) = query.scope else { return await base.worklist(query) }
        var rows: [WorklistRow] = []
        for subject in ["center/C-1", "organ/O-2", "grid/520221001001001"] {
          rows += await base.worklist(query.changed(scope: .list("office", of: subject)))
        }
        return rows.sorted { $0.place < $1.place }
      }
    },
    Kind(law: .listsFollowRow, name: "never takes a case out of a list") { store in
      store.onAppend = { (base, append) async throws(StoreError) in
        let before = await base.entry(of: append.caseID)?.involved ?? []
        return try await base.append(
          append.changed(entry: append.entry.placed(before + append.entry.involved)))
      }
    },
    Kind(law: .listsFollowRow, name: "shows what has ended to all") { store in
      store.onWorklist = { await $0.worklist($1.changed(includesEnded: true)) }
    },
    Kind(law: .pagesAreWhole, name: "begins every page anew") { store in
      store.onWorklist = { await $0.worklist($1.changed(after: .some(nil))) }
    },
    Kind(law: .pagesAreWhole, name: "goes on after the moment and not after the case") { store in
      store.onWorklist = { base, query in
        let last = CaseID("zzzz")
        let after = query.after.map { WorklistQuery.Place(due: $0.due, id: last ?? $0.id) }
        return await base.worklist(query.changed(after: after))
      }
    },
    Kind(law: .pagesHoldStill, name: "counts rows to find the next page") { store in
      let seen = Seen()
      store.onWorklist = { base, query in
        let rows = await base.worklist(query.changed(after: .some(nil), limit: .max))
        return seen.page(of: rows, isFirst: query.after == nil, limit: query.limit)
      }
    },
    Kind(law: .barredIsHidden, name: "never asks who reads") { store in
      store.onWorklist = { await $0.worklist($1.changed(readers: [])) }
    },
    Kind(law: .barredIsHidden, name: "looks at the first reader only") { store in
      store.onWorklist = { await $0.worklist($1.changed(readers: Array($1.readers.prefix(1)))) }
    },
    Kind(law: .wakingIsFound, name: "forgets what has ended") { store in
      store.onWorklist = { base, query in
        await base.worklist(query).filter { query.scope != .waking || $0.isOpen }
      }
    },
    Kind(law: .refreshKeepsVersion, name: "rewrites a row at whatever version") { store in
      store.onRefresh = { (base, entry) async throws(StoreError) in
        guard let version = await base.entry(of: entry.id)?.version else { return }
        try await base.refresh(entry.at(version))
      }
    },
    Kind(law: .refreshKeepsVersion, name: "rewrites a row without its lists") { store in
      store.onRefresh = { (base, entry) async throws(StoreError) in
        let before = await base.entry(of: entry.id)?.involved ?? []
        try await base.refresh(entry.placed(before))
      }
    },
  ]

  /// How many rows a store without a place has handed out.
  private final class Seen: Sendable {
    private let count = Mutex(0)

    func page(of rows: [WorklistRow], isFirst: Bool, limit: Int) -> [WorklistRow] {
      count.withLock { count in
        if isFirst { count = 0 }
        let page = Array(rows.dropFirst(count).prefix(limit))
        count += page.count
        return page
      }
    }
  }
}
