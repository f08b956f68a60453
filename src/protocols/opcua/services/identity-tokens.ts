import { u8, u32le } from "../../../core/bytes.js";
import type { JsonObject } from "../../../core/json.js";
import { scanByteString } from "../binary/byte-string.js";
import { certificate } from "../binary/certificate.js";
import { extensionObject } from "../binary/extension-object.js";
import { byteLength } from "../binary/hidden.js";
import type { Reader } from "../binary/reader.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import type { StructureEntry } from "./structure-entry.js";

/** NodeIds with which an EncryptedSecret begins, as four bytes each: with RSA and with elliptic curves. */
const ENCRYPTED_SECRETS: readonly number[] = [0x44890001, 0x448a0001];

/** Whether a password is there and hides itself; the password stays where it is. */
const password: Reader = {
  leastBytes: 4,
  fixedBytes: 0,
  build(cursor) {
    const at = scanByteString(cursor);
    if (at < 0) return cursor.isStopped ? undefined : { isEmpty: true };
    const length = cursor.at - at;
    const isSecret =
      length > 5 && u8(cursor.bytes, at + 4) === 1 && ENCRYPTED_SECRETS.includes(u32le(cursor.bytes, at));
    return { isEmpty: length === 0, isSecret, byteLength: length };
  },
  walk: scanByteString,
};

const anonymousIdentityToken = structure({ policyId: text }, ({ policyId }) => ({ tokenKind: "anonymous", policyId }));

const userNameIdentityToken = structure(
  { policyId: text, userName: text, password, encryptionAlgorithm: text },
  showUserName,
);

const x509IdentityToken = structure({ policyId: text, certificateData: certificate }, (members) => ({
  tokenKind: "x509",
  policyId: members.policyId,
  certificateData: members.certificateData,
}));

const issuedIdentityToken = structure(
  { policyId: text, tokenData: byteLength, encryptionAlgorithm: text },
  (members) => ({
    tokenKind: "issued",
    policyId: members.policyId,
    tokenData: members.tokenData,
    encryptionAlgorithm: members.encryptionAlgorithm,
    tokenIsEncrypted: isNamed(members.encryptionAlgorithm),
  }),
);

/** Who a client says that it acts for [OPC 10000-4 §7.40]. */
export const IDENTITY_TOKENS: readonly StructureEntry[] = [
  [321, "AnonymousIdentityToken", anonymousIdentityToken],
  [324, "UserNameIdentityToken", userNameIdentityToken],
  [327, "X509IdentityToken", x509IdentityToken],
  [940, "IssuedIdentityToken", issuedIdentityToken],
];

/**
 * One of the IDENTITY_TOKENS without its wrapping; none at all stands for anonymous. Of any other, and of one written
 * in XML, only the type is shown: it may hold a password as well.
 */
export const identityToken: Reader = {
  leastBytes: extensionObject.leastBytes,
  fixedBytes: 0,
  build(cursor) {
    const token = extensionObject.build(cursor) as JsonObject | undefined;
    if (token === undefined) return cursor.isStopped || cursor.isFull ? undefined : { tokenKind: "anonymous" };
    return token.body ?? { typeId: token.typeId, byteLength: token.byteLength };
  },
  walk: extensionObject.walk,
};

/** The length of a password that travels in the clear is told to nobody. */
function showUserName(members: JsonObject): JsonObject {
  const { policyId, userName, encryptionAlgorithm } = members;
  const secret = members.password as JsonObject | undefined;
  const passwordIsEncrypted =
    secret === undefined ? undefined : secret.isSecret === true || isNamed(encryptionAlgorithm);
  return {
    tokenKind: "userName",
    policyId,
    userName,
    encryptionAlgorithm,
    passwordIsEncrypted,
    passwordIsEmpty: secret?.isEmpty === true ? true : undefined,
    password: passwordIsEncrypted === true ? { byteLength: secret?.byteLength } : undefined,
  };
}

function isNamed(encryptionAlgorithm: JsonObject[string]): boolean {
  return encryptionAlgorithm !== undefined && encryptionAlgorithm !== "";
}
