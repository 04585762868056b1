#if Tool
  /// Rows of words under one another, where a Chinese character takes the place of two letters.
  struct TextTable {
    private let rows: [[String]]

    /// Creates a table of rows that have the same number of cells.
    init(_ rows: [[String]]) { self.rows = rows }

    /// The lines, without spaces at their ends.
    var lines: [String] {
      let widths = (0..<(rows.first?.count ?? 0)).map { column in
        rows.map { Self.width($0[column]) }.max() ?? 0
      }
      return rows.map { row in
        var line = ""
        for (cell, width) in zip(row, widths) {
          line += cell + String(repeating: " ", count: width - Self.width(cell) + 2)
        }
        while line.last == " " { line.removeLast() }
        return line
      }
    }

    private static func width(_ text: String) -> Int {
      text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFF60).contains($1.value) ? 2 : 1) }
    }
  }
#endif
