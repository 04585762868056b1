#if Tool && SQLite
  import GovernanceModel
  import GovernanceWorkflow

  /// How far an import has come, in words and as JSON.
  enum ImportText {
    static func line(_ mark: ImportMark, isDry: Bool, _ language: Language) -> String {
      switch language {
      case .zh:
        "\(isDry ? "检查" : "处理") \(mark.rows) 行:"
          + "\(isDry ? "可导入" : "已导入") \(mark.accepted),无变化 \(mark.unchanged),已拒绝 \(mark.refused)"
      case .en:
        "\(mark.rows) rows \(isDry ? "checked" : "decided"): \(mark.accepted) accepted, "
          + "\(mark.unchanged) unchanged, \(mark.refused) refused"
      }
    }

    static func json(_ mark: ImportMark) -> String {
      var json = JSONWriter()
      json.object { json in
        json.member("accepted", mark.accepted)
        json.member("refused", mark.refused)
        json.member("rows", mark.rows)
        json.member("unchanged", mark.unchanged)
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
#endif
