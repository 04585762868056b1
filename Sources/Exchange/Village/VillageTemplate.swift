import GovernanceModel

/// An empty table to fill in, as a spreadsheet opens it.
public enum VillageTemplate: Sendable {
  /// The heading alone, as comma-separated values in UTF-8 with its mark.
  public static func csv(of table: VillageTable) -> [UInt8] {
    var csv = CSVWriter()
    csv.write(table.columns.map(\.heading.zh))
    return csv.take()
  }

  /// A workbook in the XML of spreadsheets of 2003, which Excel, WPS and LibreOffice open.
  ///
  /// The columns of long numbers are text from the start: a spreadsheet that takes them for numbers keeps
  /// fifteen digits and loses the rest.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - rows: Rows to fill in beforehand.
  /// - Returns: The bytes of the file.
  public static func workbook(of table: VillageTable, rows: [[String]] = []) -> [UInt8] {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles>
      <Style ss:ID="heading"><Font ss:Bold="1"/><NumberFormat ss:Format="@"/></Style>
      <Style ss:ID="text"><NumberFormat ss:Format="@"/></Style>
      <Style ss:ID="number"><NumberFormat ss:Format="0"/></Style>
      </Styles>
      <Worksheet ss:Name="\(escaped(table.wording.zh))">
      <Table>

      """
    for column in table.columns {
      xml += "<Column ss:Width=\"140\" ss:StyleID=\"\(column.isText ? "text" : "number")\"/>\n"
    }
    xml += row(table.columns.map { ($0.heading.zh, true) }, style: "heading")
    for cells in rows {
      xml += row(zip(cells, table.columns).map { ($0, $1.isText) }, style: nil)
    }
    xml += "</Table>\n</Worksheet>\n</Workbook>\n"
    return Array(xml.utf8)
  }

  private static func row(_ cells: [(String, isText: Bool)], style: String?) -> String {
    let parts = cells.map { text, isText in
      let style = style ?? (isText ? "text" : "number")
      let kind = isText || Int(text) == nil ? "String" : "Number"
      return
        "<Cell ss:StyleID=\"\(style)\"><Data ss:Type=\"\(kind)\">\(escaped(text))</Data></Cell>"
    }
    return "<Row>" + parts.joined() + "</Row>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, sign in
      switch sign {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(sign)
      }
    }
  }
}
