import GovernanceExchange
import GovernanceModel
import GovernanceWorkflow

/// What goes to other systems and comes from them: columns, codes, numbers of states, losses.
extension Specification {
  static var exchangeColumns: String {
    let profile = ExchangeProfile.syncTable
    return SpecificationTable.table(
      ["column 列", "item 项目", "zh", "en", "form 写法", "most 最长", "personal 个人信息"],
      profile.fields.compactMap { field in
        profile.items[field.item].map { item in
          [
            "`\(field.column)`", "`\(item.name)`", item.wording.zh, item.wording.en,
            form(field, item), most(field, item), item.isPersonal ? "yes 是" : "–",
          ]
        }
      })
  }

  private static func form(_ field: ExchangeField, _ item: ExchangeItem) -> String {
    "`\(field.form.rawValue)`" + (field.table.map { " `\($0)`" } ?? "")
  }

  private static func most(_ field: ExchangeField, _ item: ExchangeItem) -> String {
    if case .degrees(let most) = item.form { return "±\(most)" }
    return field.most.map { "\($0)" } ?? "–"
  }

  static var exchangeCodes: String {
    let names = Set(ExchangeProfile.syncTable.fields.compactMap(\.table?.name))
    let tables = SubjectExchange.codes.tables.filter { names.contains($0.tag.name) }
    return SpecificationTable.table(
      ["table 代码表", "zh", "codes 代码"],
      tables.map { table in
        ["`\(table.tag)`", table.title.zh, SpecificationTable.codes(table.entries.map(\.code))]
      })
  }

  static var stateCodings: String {
    SpecificationTable.table(
      ["coding 编码", "number 数字", "zh", "en", "state 状态", "exact 恰好"],
      StateCoding.legacy.flatMap { coding in
        coding.entries.map { entry in
          [
            "`\(coding.id)`", "`\(entry.code)`", entry.wording.zh, entry.wording.en,
            entry.state.map { "`\($0.rawValue)`" } ?? "none 无", entry.isExact ? "yes 是" : "–",
          ]
        }
      })
  }

  static var losses: String {
    SpecificationTable.table(
      ["loss 损失", "zh", "en"],
      ExchangeLoss.Kind.allCases.map { ["`\($0.rawValue)`", $0.wording.zh, $0.wording.en] })
  }

  static var exchangeFindings: String {
    SpecificationTable.table(
      ["code 代码", "refuses 拒绝", "holds if 成立条件"],
      [
        ["`exchange.number`", "yes 是", "the column of `number` is empty 编号为空"],
        [
          "`exchange.length`", "yes 是",
          "there are more characters (Unicode scalar values, not bytes) than the column has room for 字符数(不是字节数)超出列长",
        ],
        [
          "`exchange.date`", "yes 是",
          "a `date8` is not eight digits of a day that there is 不是存在的八位日期",
        ],
        ["`exchange.time`", "yes 是", "a `time` is not `YYYY-MM-DD hh:mm:ss` 时间写法不符"],
        ["`exchange.flag`", "yes 是", "a `oneZero` is neither `1` nor `0` 既不是 1 也不是 0"],
        [
          "`exchange.degrees`", "yes 是",
          "`degrees` are no decimal number, or beyond the most 不是十进制度数或超出范围",
        ],
        ["`exchange.number`", "yes 是", "a `number` holds anything but digits 数内有数字以外的字符"],
        ["`wire.codeText`", "yes 是", "a code is not 1 to 32 letters, digits or `-_.` 代码写法不符"],
        [
          "`exchange.code.leadingZero`", "–",
          "the table has no such code, and one that differs by zeros in front 代码表中无此代码,补前导零后则有",
        ],
        [
          "`exchange.code.otherTable`", "–",
          "else: another version of the table has the code 否则:同名代码表的其他版本有此代码",
        ],
        ["`exchange.code.unknown`", "–", "else 否则"],
        [
          "`exchange.emptyResult`", "–",
          "`is_success` is `1` and `resolve_situation` is empty 标为成功而化解情况为空",
        ],
        [
          "`exchange.formerDivision`", "–",
          "`number`, `grid` or `competentCode` begins with the six digits of a county that was given up 以已停用的县级代码开头",
        ],
        [
          "`exchange.repeated`", "–",
          "the record is there and says the same, `uploadedAt` and `uploadStatus` aside 记录已有且内容相同(上传时间与状态除外)",
        ],
        [
          "`exchange.stale`", "yes 是",
          "the record is there, says otherwise, and its `updatedAt` is not earlier 记录已有、内容不同,且更新时间不晚于已有记录",
        ],
      ])
  }
}
