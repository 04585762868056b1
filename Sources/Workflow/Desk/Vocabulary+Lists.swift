public import GovernanceModel

/// What lists ask of a vocabulary that says nothing of its own.
extension Vocabulary {
  /// Nobody.
  public static func engaged(in dossier: Dossier<Self>) -> [Actor.ID] { [] }

  /// Every office that has a seat.
  public static func offices(in dossier: Dossier<Self>) -> Set<UnitReference> {
    Set(dossier.seats.values)
  }

  /// Nobody.
  public static func called(in dossier: Dossier<Self>) -> [Actor.ID] { [] }

  /// Never.
  public static func calls(for command: Command<Self>, on dossier: Dossier<Self>) -> Bool { false }
}
