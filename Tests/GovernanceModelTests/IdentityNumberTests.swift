import GovernanceModel
import Testing

@Suite("An official number")
struct IdentityNumberTests {
  @Test(arguments: [
    "11010519491231002X", "11010519491231002x", "34052419800101001X", "520204199001010016",
    "520221199001010012",
  ])
  func `is a resident identity number by its form alone`(number: String) {
    #expect(ResidentIdentityNumber.findings(for: number) == [])
  }

  @Test(arguments: [
    ("", ["length"]), ("11010519491231002", ["length"]), ("11010519491231002XX", ["length"]),
    (" 11010519491231002X", ["length"]), ("11010519491231002X\n", ["length"]),
    ("110105491231002", ["length"]), (" 1010519491231002X", ["characters"]),
    ("１１０１０５１９４９１２３１００２Ｘ", ["characters"]),
    ("11010519491231002Ｘ", ["characters"]), ("1101051949123100٣X", ["characters"]),
    ("1101051949123100XX", ["characters"]), ("11010519491231002A", ["characters"]),
    ("1101051949123100-X", ["characters"]), ("11010519491231002\u{301}", ["characters"]),
    ("110105194912310021", ["check"]), ("110105194902310020", ["birth", "check"]),
    ("110105000001010012", ["birth", "check"]), ("110105199913010016", ["birth", "check"]),
  ])
  func `is refused as a resident identity number by the rules it breaks`(
    text: String, rules: [String]
  ) {
    let codes = ResidentIdentityNumber.findings(for: text).map(\.code)
    #expect(codes == rules.map { "identityNumber.\($0)" })
    #expect(IdentityScheme.residentIdentityNumber.findings(for: text).map(\.code) == codes)
  }

  @Test(arguments: [
    ("9144030071526726XG", []), ("9144030071526726xg", []), ("91110000600037341L", []),
    ("9144030071526726X", ["length"]), ("9144030071526726XG ", ["length"]),
    ("9144030071526726IG", ["characters"]), ("914403007152672SXG", ["characters"]),
    ("91A4030071526726XG", ["characters"]), ("９144030071526726XG", ["characters"]),
    ("9144030071526726XH", ["check"]), ("9144030071526762XG", ["check"]),
  ])
  func `is a unified social credit code, or breaks a rule of one`(text: String, rules: [String]) {
    let codes = CreditCode.findings(for: text).map(\.code)
    #expect(codes == rules.map { "creditCode.\($0)" })
    #expect(IdentityScheme.creditCode.findings(for: text).map(\.code) == codes)
  }

  @Test func `may begin with letters where a village's collective is registered`() {
    let checks = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    let right = checks.filter { CreditCode.findings(for: "N2520204MF0000001\($0)") == [] }
    #expect(right.count == 1)
  }

  @Test(arguments: ["1234567", "11010519491231002", "110105194902310020", "110105194912310021"])
  func `is shown in no finding, not even in part`(text: String) throws {
    let error = try #require(throws: ValidationError.self) {
      try Self.key("key-1").reference(toIdentityNumber: text)
    }
    #expect(error.findings.allSatisfy { $0.path == "$" })
    #expect(error.findings.allSatisfy { $0.found.en == "a text of \(text.count) characters" })
    for shown in Self.everything(about: error) + [error.message(.zh), error.message(.en)] {
      #expect(!shown.contains(text.prefix(6)))
    }
  }
}

@Suite("The reference to an official number")
struct KeyedReferenceTests {
  typealias Numbers = IdentityNumberTests

  @Test func `is the same for one person under one key, however the X is written`() throws {
    let key = Numbers.key("key-1")
    let reference = try key.reference(toIdentityNumber: "11010519491231002X")
    #expect(try key.reference(toIdentityNumber: "11010519491231002x") == reference)
    #expect(try key.reference(toIdentityNumber: "34052419800101001X") != reference)
    #expect(reference.digest.utf8.count == 64)
    let code = try key.reference(toCreditCode: "9144030071526726XG")
    #expect(try key.reference(toCreditCode: "9144030071526726xg") == code)
  }

  @Test func `is another one under another key, even of the same secret`() throws {
    let number = "520204199001010016"
    let one = try Numbers.key("key-1").reference(toIdentityNumber: number)
    let two = try Numbers.key("key-2").reference(toIdentityNumber: number)
    #expect(one.digest != two.digest)
  }

  @Test func `is another one under another scheme, even of the same digits`() throws {
    // No number found here keeps both rules by chance, so one that does is looked for.
    let both = try #require(
      (0..<1000).lazy.flatMap { order in
        (0...9).map { "52020419900101\(100 + order % 900)\($0)" }
      }
      .first {
        ResidentIdentityNumber.findings(for: $0) == [] && CreditCode.findings(for: $0) == []
      })
    let key = Numbers.key("key-1")
    let person = try key.reference(toIdentityNumber: both)
    #expect(try key.reference(toCreditCode: both).digest != person.digest)
  }

  @Test func `shows the number nowhere, and its digest only on the wire`() throws {
    let number = "11010519491231002X"
    let reference = try Numbers.key("key-1").reference(toIdentityNumber: number)
    #expect("\(reference)" == "residentIdentityNumber under key-1")
    for shown in Numbers.everything(about: reference) {
      #expect(!shown.contains(reference.digest))
      #expect(!shown.contains("1949"))
    }
    let json = String(decoding: reference.canonicalJSON, as: UTF8.self)
    #expect(json.contains(reference.digest))
    #expect(!json.contains(number))
    #expect(!json.contains(number.utf8.map { String($0, radix: 16) }.joined()))
    #expect(try KeyedReference(json: reference.canonicalJSON) == reference)
  }

  @Test(arguments: FalseDigest.allCases)
  func `is not made by what is no digest`(digest: FalseDigest) throws {
    let key = ReferenceKey(id: id("key-1")) { digest.bytes(of: $0) }
    let error = try #require(throws: ValidationError.self) {
      try key.reference(toIdentityNumber: "520204199001010016")
    }
    let rule = digest == .none ? "plain" : "digest"
    #expect(error.findings.map(\.code) == ["keyedReference.\(rule)"])
    for shown in Numbers.everything(about: error) { #expect(!shown.contains("199001")) }
  }

  enum FalseDigest: CaseIterable {
    case none
    case padding
    case constant
    case short
    case empty
    case long

    func bytes(of message: [UInt8]) -> [UInt8] {
      switch self {
      case .none: Array(message.suffix(40))
      case .padding: message.suffix(18) + Array(repeating: 0, count: 14)
      case .constant: Array(repeating: 7, count: 32)
      case .short: Array(message.prefix(8))
      case .empty: []
      case .long: message + message
      }
    }
  }
}

extension IdentityNumberTests {
  /// A key with a digest that is good enough to tell inputs apart, and for nothing else.
  static func key(_ name: String) -> ReferenceKey {
    ReferenceKey(id: id(name)) { bytes in
      (0..<32 as Range<UInt8>).map { lane in
        let sum = ([lane] + bytes).reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
          ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return UInt8(truncatingIfNeeded: sum ^ sum >> 32)
      }
    }
  }

  /// All that Swift shows of a value without being asked for its members.
  static func everything(about value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    let children = Mirror(reflecting: value).children.map { "\($0.label ?? ""): \($0.value)" }
    return ["\(value)", String(reflecting: value), dumped] + children
  }
}
