import type { Host } from "../inventory/frames.js";
import { host } from "../inventory/frames.js";
import {
  type Part as Bytes,
  blob,
  extension,
  f64,
  list,
  localizedText,
  NULL,
  responseHeader,
  standardNode,
  text,
  textNode,
  time,
  u32,
} from "../protocols/opcua/opcua-bytes.js";
import {
  acknowledge,
  chunk,
  errorMessage,
  hello,
  openRequest,
  openResponse,
  POLICY,
  reverseHello,
  sealedMessage,
  sealedOpen,
} from "../protocols/opcua/opcua-messages.js";
import { type Part, Plant, type StreamForm } from "./plant.js";

export { POLICY, textNode };

export const SCADA = host(21);
export const TANK = host(31);
export const MIXER = host(32);
export const LAPTOP = host(77);

/** StatusCodes as they stand on the wire. */
export const STATUS = {
  good: 0,
  userAccessDenied: 0x801f0000,
  identityTokenRejected: 0x80210000,
  securityChecksFailed: 0x80130000,
  notWritable: 0x803b0000,
  serviceUnsupported: 0x800b0000,
} as const;

interface Application {
  readonly uri?: string;
  readonly product?: string;
  readonly token?: number;
  readonly endpoints?: readonly Bytes[];
  readonly certificate?: Bytes;
  readonly serverCertificate?: Bytes;
  readonly status?: number;
}

/** What a client says to an OPC UA server and is told, message by message, as it stands on the wire. */
export class OpcuaTalk {
  readonly parts: Part[] = [];
  #sequence: [number, number] = [0, 0];
  #request = 0;
  #token = 0;
  /** Of the SecurityToken in use. [OPC 10000-4 §5.5.2] */
  #tokenId = 1;
  readonly #channel: number;

  constructor(channel = 7) {
    this.#channel = channel;
  }

  /** HEL and ACK. */
  hello(endpointUrl = "opc.tcp://10.0.0.31:4840"): this {
    return this.#put("client", hello({ endpointUrl })).#put("server", acknowledge());
  }

  /** A server that calls its client; HEL and ACK follow. */
  reverseHello(serverUri: string, endpointUrl = "opc.tcp://10.0.0.31:4840"): this {
    return this.#put("server", reverseHello(serverUri, endpointUrl)).hello(endpointUrl);
  }

  /** OPN and its answer, readable. */
  open(opening: { readonly policy?: string; readonly mode?: number; readonly lifetimeMs?: number } = {}): this {
    const place = { ...opening, request: ++this.#request };
    const channel = this.#channel;
    return this.#put("client", openRequest({ ...place, sequence: this.#next(0) })).#put(
      "server",
      openResponse({ ...place, channel, sequence: this.#next(1) }),
    );
  }

  /** A new token for the channel. */
  renew(): this {
    const place = { isRenewal: true, channel: this.#channel, request: ++this.#request, token: this.#request };
    this.#tokenId = place.token;
    return this.#put("client", openRequest({ ...place, sequence: this.#next(0) })).#put(
      "server",
      openResponse({ ...place, sequence: this.#next(1) }),
    );
  }

  /** Any message. */
  raw(from: "client" | "server", bytes: Uint8Array): this {
    return this.#put(from, bytes);
  }

  /** OPN and its answer under encryption. */
  sealedOpen(policy: string, clientCertificate: Bytes, serverCertificate: Bytes): this {
    const content = blob(200);
    return this.#put("client", sealedOpen(0, clientCertificate, content, policy)).#put(
      "server",
      sealedOpen(this.#channel, serverCertificate, content, policy),
    );
  }

  /** One encrypted message each way. */
  sealed(lengthBytes = 128): this {
    const channel = this.#channel;
    return this.#put("client", sealedMessage({ channel }, blob(lengthBytes))).#put(
      "server",
      sealedMessage({ channel }, blob(lengthBytes)),
    );
  }

  error(statusCode: number, reason = "no"): this {
    return this.#put("server", errorMessage(statusCode, reason));
  }

  /** CreateSession and its answer; from now on requests carry the token. */
  create(application: Application = {}): this {
    const { uri = "urn:plant:scada", product = "urn:plant:product", token = 501, endpoints = [] } = application;
    const { certificate = NULL, serverCertificate = NULL } = application;
    const described = [
      ...text(uri),
      ...text(product),
      ...localizedText("client"),
      ...u32(1),
      ...NULL,
      ...NULL,
      ...u32(0),
    ];
    const url = text("opc.tcp://10.0.0.31:4840");
    this.ask(461, [
      ...described,
      ...NULL,
      ...url,
      ...text("session"),
      ...NULL,
      ...certificate,
      ...f64(60_000),
      ...u32(0),
    ]);
    if (application.status !== undefined) return this.fault(application.status);
    this.answer(464, [
      ...standardNode(9),
      ...standardNode(token),
      ...f64(60_000),
      ...NULL,
      ...serverCertificate,
      ...list(...endpoints),
      ...u32(0),
      ...NULL,
      ...NULL,
      ...u32(0),
    ]);
    this.#token = token;
    return this;
  }

  /** ActivateSession; anonymous unless an identity token is given, Good unless told. */
  activate(identity: Bytes = extension(321, text("anonymous")), status: number = STATUS.good): this {
    const signature = [...NULL, ...NULL];
    this.ask(467, [...signature, ...u32(0), ...u32(0), ...identity, ...signature]);
    if (status !== STATUS.good) return this.fault(status);
    return this.answer(470, [...NULL, ...u32(0), ...u32(0)]);
  }

  /** A user name with a password that anybody can read. */
  static password(user: string): Bytes {
    return extension(324, [...text("user"), ...text(user), ...text("secret"), ...NULL]);
  }

  /** Everything before the first request, as an anonymous user. */
  begin(application: Application = {}): this {
    return this.hello().open().create(application).activate();
  }

  read(...nodes: readonly string[]): this {
    const items = nodes.map((node) => [...textNode(node), ...u32(13), ...NULL, 0, 0, ...NULL]);
    this.ask(631, [...f64(0), ...u32(3), ...list(...items)]);
    return this.answer(634, [...list(...nodes.map(() => [1, 11, ...f64(1)])), ...u32(0)]);
  }

  write(node: string, value: number, status: number = STATUS.good, attribute = 13): this {
    this.ask(673, list([...textNode(node), ...u32(attribute), ...NULL, 1, 11, ...f64(value)]));
    return this.answer(676, [...list(u32(status)), ...u32(0)]);
  }

  call(object: Bytes, method: Bytes, status: number = STATUS.good): this {
    this.ask(712, list([...object, ...method, ...u32(0)]));
    return this.answer(715, [...list([...u32(status), ...u32(0), ...u32(0), ...u32(0)]), ...u32(0)]);
  }

  browse(...nodes: readonly string[]): this {
    const items = nodes.map((node) => [...textNode(node), ...u32(0), 0, 0, 1, ...u32(0), ...u32(63)]);
    this.ask(527, [0, 0, ...time, ...u32(0), ...u32(0), ...list(...items)]);
    return this.answer(530, [...list(...nodes.map(() => [...u32(0), ...NULL, ...u32(0)])), ...u32(0)]);
  }

  /** A request of this service, with what stands after its header. */
  ask(typeId: number, parameters: Bytes): this {
    const token = this.#token === 0 ? [0, 0] : standardNode(this.#token);
    const header = [...token, ...time, ...u32(++this.#request), ...u32(0), ...NULL, ...u32(10_000), ...extension(0)];
    return this.#message("client", [...standardNode(typeId), ...header, ...parameters]);
  }

  answer(typeId: number, parameters: Bytes, status: number = STATUS.good): this {
    return this.#message("server", [...responseHeader(typeId, this.#request, status), ...parameters]);
  }

  fault(status: number): this {
    return this.#message("server", responseHeader(397, this.#request, status));
  }

  /** Goes on as the owner of this token. */
  as(token: number): this {
    this.#token = token;
    return this;
  }

  /** The next message of this side comes with this step of its sequence number. */
  skip(side: "client" | "server", step: number): this {
    const at = side === "client" ? 0 : 1;
    this.#sequence[at] += step - 1;
    return this;
  }

  /** CloseSession and CLO. */
  close(): this {
    this.ask(473, [1]).answer(476, []);
    return this.#message(
      "client",
      [...standardNode(452), 0, 0, ...time, ...u32(0), ...u32(0), ...NULL, ...u32(0), ...extension(0)],
      "CLOF",
    );
  }

  #message(from: "client" | "server", content: Bytes, type = "MSGF"): this {
    const numbers = [...u32(this.#next(from === "client" ? 0 : 1)), ...u32(this.#request)];
    return this.#put(from, chunk(type, [...u32(this.#channel), ...u32(this.#tokenId), ...numbers, ...content]));
  }

  #next(side: 0 | 1): number {
    this.#sequence[side]++;
    return this.#sequence[side];
  }

  #put(from: "client" | "server", bytes: Uint8Array): this {
    this.parts.push({ from, payload: [...bytes] });
    return this;
  }
}

/** Puts a talk into a plant as one connection. */
export function talk(
  plant: Plant,
  seconds: number,
  client: Host,
  server: Host,
  said: OpcuaTalk,
  how: StreamForm = {},
): Plant {
  return plant.stream(seconds, client, server, 4840, said.parts, how);
}

/** An endpoint as a server tells it. */
export function endpoint(url: string, policy: string, mode: number, serverUri = "urn:plant:tank"): Bytes {
  const server = [...text(serverUri), ...NULL, ...localizedText("tank"), ...u32(0), ...NULL, ...NULL, ...u32(0)];
  const anonymous = [...text("anonymous"), ...u32(0), ...NULL, ...NULL, ...NULL];
  return [...text(url), ...server, ...NULL, ...u32(mode), ...text(policy), ...list(anonymous), ...NULL, 0];
}

/** GetEndpoints and what the server answers. */
export function endpointsTalk(...endpoints: readonly Bytes[]): OpcuaTalk {
  const asked = [...text("opc.tcp://10.0.0.31:4840"), ...u32(0), ...u32(0)];
  const said = new OpcuaTalk().hello().open();
  return said.ask(428, asked).answer(431, list(...endpoints));
}

/** The usual: a station reads two servers, and sets a point and calls a method on one of them. */
export function usualOpcua(plant = new Plant(), sessions = 6): Plant {
  for (let i = 0; i < sessions; i++) {
    const reads = new OpcuaTalk().begin().read("Level", "SetPoint", "Pump");
    if (i === 2) reads.write("SetPoint", 50).call(textNode("Tank"), textNode("Fill"));
    talk(plant, 10 * i, SCADA, TANK, reads.close());
    talk(plant, 10 * i + 5, SCADA, MIXER, new OpcuaTalk().begin().read("Speed").close());
  }
  return plant;
}
