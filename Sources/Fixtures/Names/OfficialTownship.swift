/// A township-level division of Shuicheng District, by its real code and names.
///
/// The list is that of the National Bureau of Statistics of 2023-06-30.
struct OfficialTownship: Hashable, Sendable {
  /// The three digits of the code that are the township's own.
  let number: UInt64
  /// The full official name.
  let name: String
  /// The short name that people use for a township named after its ethnic groups.
  let alias: String?

  /// The twelve digits of the code as a number.
  var code: UInt64 { Self.county + number * 1000 }

  /// The name in daily use.
  var shortName: String { alias ?? name }

  /// Whether it is a subdistrict (街道), whose office is not a people's government.
  var isSubdistrict: Bool { number < 100 }

  /// The twelve digits of the district's own code as a number.
  static let county: UInt64 = 520_204_000_000

  /// All thirty, by code.
  static let all: [OfficialTownship] = [
    OfficialTownship(1, "尖山街道"),
    OfficialTownship(2, "双水街道"),
    OfficialTownship(3, "老鹰山街道"),
    OfficialTownship(4, "董地街道"),
    OfficialTownship(5, "海坪街道"),
    OfficialTownship(6, "新桥街道"),
    OfficialTownship(7, "以朵街道"),
    OfficialTownship(8, "石龙街道"),
    OfficialTownship(9, "红桥街道"),
    OfficialTownship(100, "蟠龙镇"),
    OfficialTownship(101, "发耳镇"),
    OfficialTownship(102, "都格镇"),
    OfficialTownship(103, "鸡场镇"),
    OfficialTownship(104, "勺米镇"),
    OfficialTownship(105, "化乐镇"),
    OfficialTownship(106, "比德镇"),
    OfficialTownship(107, "阿戛镇"),
    OfficialTownship(108, "玉舍镇"),
    OfficialTownship(109, "陡箐镇"),
    OfficialTownship(110, "米箩镇"),
    OfficialTownship(200, "坪寨彝族乡", alias: "坪寨乡"),
    OfficialTownship(201, "龙场苗族白族彝族乡", alias: "龙场乡"),
    OfficialTownship(202, "营盘苗族彝族白族乡", alias: "营盘乡"),
    OfficialTownship(203, "顺场苗族彝族布依族乡", alias: "顺场乡"),
    OfficialTownship(204, "花戛苗族布依族彝族乡", alias: "花戛乡"),
    OfficialTownship(205, "杨梅彝族苗族回族乡", alias: "杨梅乡"),
    OfficialTownship(206, "新街彝族苗族布依族乡", alias: "新街乡"),
    OfficialTownship(207, "野钟苗族彝族布依族乡", alias: "野钟乡"),
    OfficialTownship(208, "果布戛彝族苗族布依族乡", alias: "果布戛乡"),
    OfficialTownship(209, "猴场苗族布依族乡", alias: "猴场乡"),
  ]

  private init(_ number: UInt64, _ name: String, alias: String? = nil) {
    self.number = number
    self.name = name
    self.alias = alias
  }

  /// Whether people may mean this township by a full name, a short name or a code.
  func answers(to name: String) -> Bool {
    name == self.name || name == alias || name == String(code)
  }
}
