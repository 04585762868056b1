public import GovernanceModel

/// Why a file as a whole cannot be taken; what is wrong with one row is a finding of that row.
///
/// Code list: `unreadable`, `wideCharacters`, `empty`, `heading`, `recordTooLong`, `reportUnwritable`, `reportTaken`,
/// `store`.
public struct ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The stable code.
  public let code: String
  /// The sentence for people.
  public let message: Wording

  /// Creates an error.
  public init(_ code: String, zh: String, en: String) {
    self.code = code
    message = Wording(zh: zh, en: en)
  }

  /// The English sentence behind the code.
  public var description: String { "\(code): \(message.en)" }

  static func unreadable(_ path: String) -> ExchangeError {
    ExchangeError(
      "unreadable", zh: "读不了文件:现为 \(path),应为可读的文件。",
      en: "The file cannot be read: found \(path), expected a file that can be.")
  }

  static var wideCharacters: ExchangeError {
    ExchangeError(
      "wideCharacters", zh: "文件编码不符:现为 UTF-16,应为 UTF-8 或 GB18030。请另存为 CSV UTF-8。",
      en:
        "The encoding is not taken: found UTF-16, expected UTF-8 or GB 18030; save the table as CSV UTF-8."
    )
  }

  static var empty: ExchangeError {
    ExchangeError(
      "empty", zh: "文件没有内容:现为空,应有表头一行。",
      en: "The file holds nothing: found no line, expected a heading.")
  }

  static var reportTaken: ExchangeError {
    ExchangeError(
      "reportTaken", zh: "结果文件已有其他内容:现为不是导入结果的文件,应为新文件或以前的导入结果。",
      en:
        "The report's file holds something else: found no report, expected a new file or an earlier report."
    )
  }

  static func recordTooLong(line: Int, most: Int) -> ExchangeError {
    ExchangeError(
      "recordTooLong",
      zh: "第 \(line) 行起的一条记录过长:现为 \(most) 字节以上,应更短;可能是引号没有成对。",
      en:
        "The record from line \(line) is too long: found more than \(most) bytes, expected fewer; a quotation "
        + "mark may lack its second.")
  }
}
