import Testing

@testable import GovernanceConformance

/// The digest is no part of what the kit offers, and is tried here because a wrong one shows only in a browser.
@Suite("The digest in a page's policy")
struct PageDigestTests {
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func `is that of the standard`(text: String, digest: String) {
    #expect(PageDigest.text(of: text) == digest)
  }
}
