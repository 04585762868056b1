/// A relation of a person or an office to a case, as numbers.
package struct KernelBond: Hashable, Sendable {
  /// Who has it.
  package let subject: Subject
  /// The place of the relation in its list.
  package let relation: UInt8

  package init(_ relation: UInt8, of subject: Subject) {
    self.relation = relation
    self.subject = subject
  }

  /// A person or an office, as a number.
  package enum Subject: Hashable, Sendable {
    /// A person.
    case actor(Int32)
    /// An office.
    case unit(Int32)
  }
}
