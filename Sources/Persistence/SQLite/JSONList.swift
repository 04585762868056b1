#if SQLite
  import Foundation
  import GovernanceModel

  /// Short lists as JSON arrays, the form in which a shell can ask about their members.
  enum JSONList {
    static func text<Element: Encodable>(_ list: [Element]) throws -> String {
      String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
    }

    static func list<Element: Decodable>(
      of _: Element.Type, _ text: String
    ) throws -> [Element] {
      do {
        return try JSONDecoder().decode([Element].self, from: Data(text.utf8))
      } catch {
        throw SQLiteFault.Unreadable(found: .same(text), expected: Wording(zh: "列表", en: "a list"))
      }
    }
  }
#endif
