extension DivisionRegister {
  /// Shuicheng District with its thirty townships, what it lies in, and the county it was.
  ///
  /// Names and codes are those of the National Bureau of Statistics' list of 2023-06-30. The lists
  /// of the years up to 2021 know the district as 水城县 (520221); the townships' codes of that time
  /// are not among these. Villages are not either: no official list of theirs was at hand.
  public static let shuicheng = DivisionRegister(
    [
      Division(unchecked: code(520_000), "贵州省"), Division(unchecked: code(520_200), "六盘水市"),
      Division(
        unchecked: code(520_221), "水城县", [], false, ForcePeriod(unchecked: nil, lastOfCounty),
        code(520_204)),
      Division(unchecked: code(520_204), "水城区", [], false, sinceDistrict),
    ] + townships)

  /// Where the day comes from on which 520204 takes the place of 520221.
  ///
  /// It is the boundary between two yearly lists, taken for the day of the change, which stands in
  /// no list: a matter of those years may bear either code.
  public static let shuichengChangeOfCode = Provenance.typical(
    Wording(
      zh: "取自年度区划代码名录的分界:2021 年及以前为 520221,其后为 520204",
      en: "the boundary of yearly code lists: 520221 up to the list of 2021, 520204 after it"))

  // 2021-12-31.
  private static let lastOfCounty = CivilDate(dayNumber: 18_992)
  private static let sinceDistrict = ForcePeriod(
    unchecked: lastOfCounty.advanced(byDays: 1), nil)

  private static func code(_ county: UInt64, township: UInt64 = 0) -> DivisionCode {
    DivisionCode(unchecked: county * 1_000_000 + township * 1000)
  }

  private static func township(
    _ number: UInt64, _ name: String, alias: String? = nil
  ) -> Division {
    Division(
      unchecked: code(520_204, township: number), name, [alias].compactMap(\.self), false,
      sinceDistrict)
  }

  private static let townships = [
    township(1, "尖山街道"),
    township(2, "双水街道"),
    township(3, "老鹰山街道"),
    township(4, "董地街道"),
    township(5, "海坪街道"),
    township(6, "新桥街道"),
    township(7, "以朵街道"),
    township(8, "石龙街道"),
    township(9, "红桥街道"),
    township(100, "蟠龙镇"),
    township(101, "发耳镇"),
    township(102, "都格镇"),
    township(103, "鸡场镇"),
    township(104, "勺米镇"),
    township(105, "化乐镇"),
    township(106, "比德镇"),
    township(107, "阿戛镇"),
    township(108, "玉舍镇"),
    township(109, "陡箐镇"),
    township(110, "米箩镇"),
    township(200, "坪寨彝族乡", alias: "坪寨乡"),
    township(201, "龙场苗族白族彝族乡", alias: "龙场乡"),
    township(202, "营盘苗族彝族白族乡", alias: "营盘乡"),
    township(203, "顺场苗族彝族布依族乡", alias: "顺场乡"),
    township(204, "花戛苗族布依族彝族乡", alias: "花戛乡"),
    township(205, "杨梅彝族苗族回族乡", alias: "杨梅乡"),
    township(206, "新街彝族苗族布依族乡", alias: "新街乡"),
    township(207, "野钟苗族彝族布依族乡", alias: "野钟乡"),
    township(208, "果布戛彝族苗族布依族乡", alias: "果布戛乡"),
    township(209, "猴场苗族布依族乡", alias: "猴场乡"),
  ]
}
