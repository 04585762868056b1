#if SQLite
  import Crypto
  public import GovernanceWorkflow

  extension CommitmentScheme {
    /// Commitments by SHA-256.
    public static let sha256 = CommitmentScheme(name: "sha256") { bytes in
      Array(SHA256.hash(data: bytes))
    }
  }
#endif
