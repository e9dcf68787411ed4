#pragma once
// The one function that folkmoot needs of OpenSSL's libcrypto, for one Swift target.
//
// EVP_sha256() is not imported by name only: its header pulls in some thousand macros. The function below holds no state.
#include <stddef.h>
#include <openssl/evp.h>

/// Writes the 32 bytes of the SHA-256 digest of `count` bytes; 1 on success, 0 when the library refuses.
static inline int moot_sha256(const void *bytes, size_t count, unsigned char *digest) {
  return EVP_Digest(bytes, count, digest, NULL, EVP_sha256(), NULL);
}
