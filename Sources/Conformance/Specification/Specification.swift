import Foundation
public import GovernanceModel
import GovernanceWorkflow

/// The standard as a document: chapters that people wrote, with tables made from the same values that decide.
///
/// Law: the same values give the same text, byte for byte. A placeholder that there is not is an error, and
/// never a gap.
public struct Specification: Sendable {
  /// The chapters, in order, with their placeholders.
  package let chapters: [Chapter]
  /// The requirements.
  package let register: RequirementRegister
  /// The vectors that show each requirement.
  package let vectors: [Vector]
  /// When each fact holds.
  package let facts: SpecificationFacts

  /// A part of the document as it was written.
  package struct Chapter: Hashable, Sendable {
    /// The name of its file.
    package let name: String
    /// Its text, which begins with a heading of the second level.
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  package init(
    chapters: [Chapter], register: RequirementRegister, vectors: [Vector], facts: SpecificationFacts
  ) {
    self.chapters = chapters
    self.register = register
    self.vectors = vectors
    self.facts = facts
  }

  /// Reads the specification that ships with the kit.
  ///
  /// - Throws: ``WireError`` naming the file that is missing or cannot be read.
  public static func published() throws(WireError) -> Specification {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Published/specification")
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    var chapters: [Chapter] = []
    for name in (names ?? []).sorted() where name.hasSuffix(".md") {
      guard let file = folder?.appendingPathComponent(name),
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { throw WireError(path: name, found: "no text", expected: "a chapter") }
      chapters.append(Chapter(name: name, text: text))
    }
    guard !chapters.isEmpty else {
      throw WireError(path: "specification", found: "no chapter", expected: "the chapters")
    }
    return Specification(
      chapters: chapters, register: try .published(), vectors: try VectorBook.published().vectors,
      facts: try .published())
  }

  /// The procedure of the district as it is published: canonical JSON and a line end.
  public static func publishedProcedure() -> [UInt8] {
    ProcedureDocument.bytes(of: procedure) + [UInt8(ascii: "\n")]
  }

  /// The whole document.
  ///
  /// - Throws: ``WireError`` naming the chapter and the placeholder that there is not, or the file that a table
  ///   needs.
  public func markdown() throws(WireError) -> String {
    var body: [String] = []
    var outline = SpecificationOutline()
    for chapter in chapters {
      do throws(WireError) {
        body.append(outline.numbered(try filled(chapter.text)))
      } catch { throw error.under(chapter.name) }
    }
    let head = """
      # Specification \(Suite.specification) 规范

      Grassroots-governance centers: data, cases, deadlines, regulations, access, conformance.
      基层社会治理综治中心:数据、案件、期限、制度、可见范围与一致性测试。

      Version of the protocol 协议版本: \(Suite.protocol).
      This file is generated: change the chapters and the data, not this text.
      本文件由章节与数据生成,请勿直接修改。


      """
    return head + outline.contents + "\n" + body.joined(separator: "\n")
  }
}
