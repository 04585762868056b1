import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The progress of writing the district")
struct DistrictProgressTests {
  private func said(redraws: Bool) -> [String] {
    let progress = DistrictProgress(in: .en, redraws: redraws)
    var written = DirectoryCounts()
    return District.shuicheng().batches().compactMap { batch in
      written += batch.counts
      return progress.text(after: written)
    }
  }

  @Test func `is a bar that fills on a terminal`() throws {
    let texts = said(redraws: true)
    #expect(texts.count == 220)
    #expect(texts.allSatisfy { $0.hasPrefix("\r") })
    #expect(try #require(texts.first).contains("░░░"))
    #expect(try #require(texts.last).hasPrefix("\r" + String(repeating: "█", count: 30)))
    #expect(texts.count { $0.hasSuffix("\n") } == 1)
  }

  @Test func `is a few plain lines elsewhere`() {
    let texts = said(redraws: false)
    #expect(texts.count == 5)
    #expect(texts.allSatisfy { $0.hasSuffix("\n") && !$0.contains("\r") })
    #expect(texts.last == "220 centers, 15997 units, 181300 households\n")
  }
}
