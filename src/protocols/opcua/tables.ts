/** Message types: the first three bytes of a chunk, the first one lowest [OPC 10000-6 §6.7.2.2]. */
export const MESSAGE = {
  hello: 0x4c4548,
  acknowledge: 0x4b4341,
  error: 0x525245,
  reverseHello: 0x454852,
  open: 0x4e504f,
  message: 0x47534d,
  close: 0x4f4c43,
} as const;

/** What the fourth byte says of the rest of the message [OPC 10000-6 §6.7.2.2]. */
export const CHUNK = { intermediate: 0x43, final: 0x46, abort: 0x41 } as const;

/** Offsets in bytes; those of sequence number and body hold for messages that are not OPN [OPC 10000-6 §6.7.2]. */
export const OFFSET = {
  chunkType: 3,
  messageSize: 4,
  afterHeader: 8,
  secureChannelId: 8,
  tokenId: 12,
  policyUri: 12,
  sequenceNumber: 16,
  requestId: 20,
  body: 24,
} as const;

/** Sequence number and request id. */
export const SEQUENCE_HEADER_BYTES = 8;

/** Limits of the standard, and ours where it has none. */
export const LIMIT = {
  /** Smallest buffer that both sides must have [OPC 10000-6 §7.1.2.3]. */
  bufferBytesMin: 8192,
  /** Of endpoint URLs, server URIs and reasons [OPC 10000-6 §7.1.2.3]. */
  textBytesMax: 4096,
  /** Sequence numbers wrap in the last 1024 to below 1024 [OPC 10000-6 §6.7.2.4]. */
  sequenceWrapFrom: 0xffffffff - 1024,
  sequenceWrapTo: 1024,
  /** A chunk that claims more than this is not waited for; with agreed buffers up to the second. */
  chunkBytesMax: 2 * 1024 * 1024,
  agreedChunkBytesMax: 64 * 1024 * 1024,
  /** Held of one chunk, and of one message. */
  pduBytesMax: 256 * 1024,
  messageBytesMax: 1024 * 1024,
  chunksMax: 4096,
  /** Unfinished messages of one direction, and bytes held for them in one flow. */
  unfinishedMax: 64,
  heldBytesMax: 4 * 1024 * 1024,
  channelsMax: 8,
  requestsMax: 256,
  /** Nodes of a request that are remembered for its response. */
  rememberedNodesMax: 256,
  browseNamesMax: 4096,
  monitoredItemsMax: 65_536,
} as const;

/** Encoding ids of what is looked into [OPC 10000-6 §A]. */
export const TYPE_ID = {
  serviceFault: 397,
  openRequest: 446,
  openResponse: 449,
  closeChannelRequest: 452,
  createSessionRequest: 461,
  createSessionResponse: 464,
  activateSessionRequest: 467,
  activateSessionResponse: 470,
  closeSessionRequest: 473,
  closeSessionResponse: 476,
  browseResponse: 530,
  browseNextResponse: 536,
  translateRequest: 554,
  translateResponse: 557,
  registerNodesRequest: 560,
  registerNodesResponse: 563,
  readRequest: 631,
  readResponse: 634,
  historyReadRequest: 664,
  historyReadResponse: 667,
  writeRequest: 673,
  callRequest: 712,
  createMonitoredItemsRequest: 751,
  createMonitoredItemsResponse: 754,
  modifyMonitoredItemsRequest: 763,
  modifyMonitoredItemsResponse: 766,
  deleteMonitoredItemsRequest: 781,
  deleteMonitoredItemsResponse: 784,
  deleteSubscriptionsRequest: 847,
  publishResponse: 829,
  republishRequest: 832,
  republishResponse: 835,
} as const;

/** Requests whose response does not have the id 3 above theirs: it is the next one. */
export const NEXT_ID_ANSWERS: readonly number[] = [12208, 12211];

/** SecurityPolicies are named under this [OPC 10000-7 §6.6]. */
export const POLICY_PREFIX = "http://opcfoundation.org/UA/SecurityPolicy#";

/** What is to be known of a SecurityPolicy to find the end of a message. */
export interface SecurityPolicy {
  /** The part of its URI after `#`; the whole URI where it is none of the standard. */
  readonly name: string;
  /** Of signed messages; -1 when unknown. */
  readonly signatureBytes: number;
  /** Of OPN messages that are signed but not encrypted; -1 for those that are encrypted. */
  readonly openSignatureBytes: number;
}

const policy = (name: string, signatureBytes: number, openSignatureBytes: number): [string, SecurityPolicy] => [
  name,
  { name, signatureBytes, openSignatureBytes },
];

/** By name. With elliptic curves OPN is not encrypted [OPC 10000-6 §6.8]. */
const POLICIES: ReadonlyMap<string, SecurityPolicy> = new Map([
  policy("None", 0, 0),
  policy("Basic128Rsa15", 20, -1),
  policy("Basic256", 20, -1),
  policy("Basic256Sha256", 32, -1),
  policy("Aes128_Sha256_RsaOaep", 32, -1),
  policy("Aes256_Sha256_RsaPss", 32, -1),
  policy("RSA_DH_AesGcm", 16, -1),
  policy("RSA_DH_ChaChaPoly", 16, -1),
  policy("ECC_nistP256", 32, 64),
  policy("ECC_nistP256_AesGcm", 16, 64),
  policy("ECC_nistP256_ChaChaPoly", 16, 64),
  policy("ECC_nistP384", 48, 96),
  policy("ECC_nistP384_AesGcm", 16, 96),
  policy("ECC_nistP384_ChaChaPoly", 16, 96),
  policy("ECC_brainpoolP256r1", 32, 64),
  policy("ECC_brainpoolP256r1_AesGcm", 16, 64),
  policy("ECC_brainpoolP256r1_ChaChaPoly", 16, 64),
  policy("ECC_brainpoolP384r1", 48, 96),
  policy("ECC_brainpoolP384r1_AesGcm", 16, 96),
  policy("ECC_brainpoolP384r1_ChaChaPoly", 16, 96),
  policy("ECC_curve25519", 16, 64),
  policy("ECC_curve25519_AesGcm", 16, 64),
  policy("ECC_curve25519_ChaChaPoly", 16, 64),
  policy("ECC_curve448", 16, 114),
  policy("ECC_curve448_AesGcm", 16, 114),
  policy("ECC_curve448_ChaChaPoly", 16, 114),
]);

/** Sizes that a signature may have, likeliest first. */
export const SIGNATURE_BYTES: readonly number[] = [32, 20, 16, 48];

/** The known policy with this name, or one of which nothing is known but the URI. */
export function securityPolicyOf(uri: string): SecurityPolicy {
  const name = uri.startsWith(POLICY_PREFIX) ? uri.slice(POLICY_PREFIX.length) : uri;
  return POLICIES.get(name) ?? { name: uri, signatureBytes: -1, openSignatureBytes: -1 };
}

/** MessageSecurityMode as numbered on the wire [OPC 10000-4 §7.20]. */
export const SECURITY_MODES = ["Invalid", "None", "Sign", "SignAndEncrypt"] as const;
