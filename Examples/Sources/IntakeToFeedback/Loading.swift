import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import StoryTelling

/// Puts the district into a store that has none yet.
enum Loading {
  static func load(
    _ district: District, into store: some DirectoryStore, in language: Language
  ) async throws(StoreError) {
    // The directory is loaded whole or not at all, so one household is as good as all of them.
    guard try await store.counts().households == 0 else { return }
    let progress = DistrictProgress(in: language, redraws: Terminal.canRedraw)
    try await store.load(district.batches()) { written in
      if let text = progress.text(after: written) { Terminal.note(text) }
    }
  }
}
