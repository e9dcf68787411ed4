internal import COpenSSL

/// The SHA-256 digest of some bytes: the name under which inputs, results and approved texts are known.
///
/// Source: FIPS 180-4. The digest is computed by the system's OpenSSL.
package struct Digest: Sendable, Hashable {
  /// 64 hexadecimal digits in small letters, as `sha256sum` prints them.
  package let hexadecimal: String

  /// The digest of bytes. Complexity: O(count).
  package init(of bytes: some Collection<UInt8>) {
    var digest = [UInt8](repeating: 0, count: 32)
    let result = Array(bytes).withUnsafeBytes { moot_sha256($0.baseAddress, $0.count, &digest) }
    precondition(result == 1, "SHA-256 is not among the algorithms of this system's OpenSSL")
    hexadecimal = digest.map { Self.digits($0) }.joined()
  }

  /// The digest of a text's UTF-8 bytes.
  package init(of text: String) {
    self.init(of: text.utf8)
  }

  private static func digits(_ byte: UInt8) -> String {
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }
}
