import GovernanceModel
import Testing

@Suite("An instant")
struct InstantTests {
  @Test(arguments: [
    "2026-03-02T01:00:00.000Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z",
    "9999-12-31T15:59:59.999Z",
  ])
  func `reads back as it was written`(text: String) throws {
    #expect(try #require(Instant(text)).description == text)
  }

  @Test(arguments: [
    "2026-03-02T01:00:00Z", "2026-03-02 01:00:00.000Z", "2026-03-02T24:00:00.000Z",
    "2026-02-30T01:00:00.000Z", "2026-03-02T01:60:00.000Z", "", "9999-12-31T16:00:00.000Z",
  ])
  func `is refused when it is written otherwise`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `lies on the civil day that a clock in China shows`() throws {
    let lastMinute = try #require(Instant("2026-03-02T15:59:00.000Z"))
    let midnight = try #require(Instant("2026-03-02T16:00:00.000Z"))
    #expect(lastMinute.civilDate.description == "2026-03-02")
    #expect(lastMinute.chinaTime == "2026-03-02 23:59")
    #expect(midnight.civilDate.description == "2026-03-03")
    #expect(Instant.end(of: lastMinute.civilDate) == midnight)
  }

  @Test func `stays within what can be written`() {
    #expect(Instant(milliseconds: .max).advanced(byHours: .max) == Instant(milliseconds: .max))
    #expect(Instant(milliseconds: .min).advanced(byHours: .min) == Instant(milliseconds: .min))
  }
}
