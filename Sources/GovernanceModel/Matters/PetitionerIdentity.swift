/// Who petitions, apart from what is petitioned for.
///
/// It points at the matter; nothing in the matter points back, so that whoever handles the matter
/// reads no name unless somebody discloses it for a purpose. Everything in it may be missing, which
/// makes the petition anonymous and blocks nothing: name and address only decide which notices are
/// owed (信访工作条例, Article 23).
///
/// On purpose there is no field for a certificate number, a date of birth, ethnicity, religion,
/// occupation, health, a photograph or how often somebody has petitioned.
///
/// Requirement: RP-02. Requirement: RP-03. Requirement: RP-06. Requirement: RP-09.
/// Requirement: RP-18.
public struct PetitionerIdentity: Sendable {
  /// The matter that the person brought, by the name of its case.
  public let matter: Matter.ID
  /// The person's name in the kit, where they are one of the matter's parties or representatives.
  public let petitioner: Actor.ID?
  /// The reference by which the same person is recognised, where they gave a number; never asked for.
  public let reference: KeyedReference?
  /// The name, of a person or an organisation, if given.
  public let name: Confidential<String>?
  /// The address, if given.
  public let address: Confidential<String>?
  /// The telephone number, if given: 5 to 20 digits, `+` and `-`.
  public let telephone: Confidential<String>?
  /// Whether the person asks that nobody be told who petitions.
  public let wantsConfidentiality: Bool

  /// Whether the petitioner's name is clear.
  public var isNameClear: Bool { name != nil }
  /// Whether the petitioner's address is clear.
  public var isAddressClear: Bool { address != nil }
}

extension PetitionerIdentity: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<PetitionerIdentity>(
    "PetitionerIdentity", zh: "信访人身份", en: "who petitions, apart from the matter"
  ) { door in
    let matter = door.required(
      "matter", \.matter, .identifier(), zh: "所提事项", en: "the matter that the person brought")
    let petitioner = door.optional(
      "petitioner", \.petitioner, .identifier(), zh: "本人在本系统中的标识",
      en: "the person's name in the kit")
    let reference = door.optional(
      "reference", \.reference, .object(), zh: "证件号码的密钥引用,可不提供",
      en: "the reference by which the person is recognised")
    let name = door.optional(
      "name", \.name, .confidential(.text(1...100)), zh: "姓名(名称)", en: "the name")
    let address = door.optional(
      "address", \.address, .confidential(.text(1...200)), zh: "住址", en: "the address")
    let telephone = door.optional(
      "telephone", \.telephone, .confidential(.telephone), zh: "联系电话", en: "the telephone number")
    let wantsConfidentiality = door.defaulted(
      "wantsConfidentiality", \.wantsConfidentiality, .flag, usually: false, zh: "是否要求保密",
      en: "whether the person asks that nobody be told")
    guard let matter, let petitioner, let reference, let name, let address, let telephone,
      let wantsConfidentiality
    else {
      return nil
    }
    return PetitionerIdentity(
      matter: matter, petitioner: petitioner, reference: reference, name: name, address: address,
      telephone: telephone,
      wantsConfidentiality: wantsConfidentiality)
  }
}

extension Form where Value == String {
  /// A telephone number of 5 to 20 characters, with at least five digits among `+` and `-`.
  fileprivate static let telephone = written(
    "wire.telephone", pattern: "^[0-9+-]{5,20}$",
    expected: Wording(zh: "5 至 20 位数字、+ 或 -", en: "5 to 20 digits, + or -"),
    make: { text in
      var digits = 0
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "+"), UInt8(ascii: "-"): break
        default: return nil
        }
      }
      return digits >= 5 && text.utf8.count <= 20 ? text : nil
    },
    text: { $0 })
}
