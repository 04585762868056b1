#if Tool
  import GovernanceWorkflow

  /// A procedure over one of the vocabularies of the kit.
  enum ChosenProcedure {
    /// How a matter that was brought is dealt with.
    case matter(Procedure<CaseVocabulary>)
    /// How the head of a household unit is elected.
    case election(Procedure<ElectionVocabulary>)
  }
#endif
