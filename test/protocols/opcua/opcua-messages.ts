import { blob, list, NULL, type Part, requestHeader, responseHeader, text, time, u32 } from "./opcua-bytes.js";

export const POLICY = {
  none: "http://opcfoundation.org/UA/SecurityPolicy#None",
  basic256Sha256: "http://opcfoundation.org/UA/SecurityPolicy#Basic256Sha256",
} as const;

/** A chunk of the type given with four letters; its size is filled in. */
export function chunk(type: string, content: Part): Uint8Array {
  const letters = [...type].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from([...letters, ...u32(8 + content.length), ...content]);
}

interface Buffers {
  readonly bufferBytes?: number;
  readonly maxMessageSize?: number;
  readonly maxChunkCount?: number;
  readonly endpointUrl?: string;
}

export function hello(buffers: Buffers = {}): Uint8Array {
  return chunk("HELF", [...sizes(buffers), ...text(buffers.endpointUrl ?? "opc.tcp://plant.example:4840")]);
}

export function acknowledge(buffers: Buffers = {}): Uint8Array {
  return chunk("ACKF", sizes(buffers));
}

function sizes({ bufferBytes = 65_535, maxMessageSize = 0, maxChunkCount = 0 }: Buffers): Part {
  return [...u32(0), ...u32(bufferBytes), ...u32(bufferBytes), ...u32(maxMessageSize), ...u32(maxChunkCount)];
}

export function errorMessage(statusCode: number, reason: string): Uint8Array {
  return chunk("ERRF", [...u32(statusCode), ...text(reason)]);
}

export function reverseHello(serverUri: string, endpointUrl: string): Uint8Array {
  return chunk("RHEF", [...text(serverUri), ...text(endpointUrl)]);
}

interface Opening {
  readonly channel?: number;
  readonly token?: number;
  readonly sequence?: number;
  readonly request?: number;
  readonly policy?: string;
  readonly isRenewal?: boolean;
  /** 1 None, 2 Sign, 3 SignAndEncrypt. */
  readonly mode?: number;
  readonly lifetimeMs?: number;
}

export function openRequest(opening: Opening = {}): Uint8Array {
  const { channel = 0, mode = 1, lifetimeMs = 3_600_000, isRenewal = false } = opening;
  const body = [
    ...requestHeader(446, 0),
    ...u32(0),
    ...u32(isRenewal ? 1 : 0),
    ...u32(mode),
    ...blob(1),
    ...u32(lifetimeMs),
  ];
  return chunk("OPNF", [...u32(channel), ...openSecurity(opening), ...sequenceHeader(opening), ...body]);
}

export function openResponse(opening: Opening = {}): Uint8Array {
  const { channel = 7, token = 1, lifetimeMs = 3_600_000 } = opening;
  const securityToken = [...u32(channel), ...u32(token), ...time, ...u32(lifetimeMs)];
  const body = [...responseHeader(449, 0), ...u32(0), ...securityToken, ...blob(1)];
  return chunk("OPNF", [...u32(channel), ...openSecurity(opening), ...sequenceHeader(opening), ...body]);
}

/** An OPN whose content is encrypted: only its security header can be read. */
export function sealedOpen(channel: number, certificate: Part, content: Part, policy: string): Uint8Array {
  const thumbprint = blob(20);
  return chunk("OPNF", [
    ...u32(channel),
    ...text(policy),
    ...u32(certificate.length),
    ...certificate,
    ...thumbprint,
    ...content,
  ]);
}

function openSecurity({ policy = POLICY.none }: Opening): Part {
  return [...text(policy), ...NULL, ...NULL];
}

interface Place {
  readonly channel?: number;
  readonly token?: number;
  readonly sequence?: number;
  readonly request?: number;
  /** MSGF unless told. */
  readonly type?: string;
}

function sequenceHeader({ sequence = 1, request = 1 }: Place): Part {
  return [...u32(sequence), ...u32(request)];
}

/** A chunk on a channel, in the clear; `signature` is put behind the content. */
export function message(place: Place, content: Part, signature: Part = []): Uint8Array {
  const { channel = 7, token = 1, type = "MSGF" } = place;
  return chunk(type, [...u32(channel), ...u32(token), ...sequenceHeader(place), ...content, ...signature]);
}

/** A chunk on a channel whose sequence header and content are encrypted. */
export function sealedMessage(place: Place, content: Part): Uint8Array {
  const { channel = 7, token = 1, type = "MSGF" } = place;
  return chunk(type, [...u32(channel), ...u32(token), ...content]);
}

export const readRequest = (handle: number, ...nodes: Part[]): Part => [
  ...requestHeader(631, handle),
  ...new Array<number>(8).fill(0),
  ...u32(3),
  ...list(...nodes.map((node) => [...node, ...u32(13), ...NULL, 0, 0, ...NULL])),
];

export const readResponse = (handle: number, ...values: Part[]): Part => [
  ...responseHeader(634, handle),
  ...list(...values),
  ...u32(0),
];

export const serviceFault = (handle: number, serviceResult: number): Part => responseHeader(397, handle, serviceResult);
