/// A desk for the cases of petitions and disputes.
public typealias CaseDesk = Desk<CaseVocabulary>
