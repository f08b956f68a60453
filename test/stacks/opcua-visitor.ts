import { join } from "node:path";
import {
  AttributeIds,
  BrowseDirection,
  type ClientSession,
  MessageSecurityMode,
  OPCUACertificateManager,
  OPCUAClient,
  SecurityPolicy,
  setWarningLogger,
} from "node-opcua";

setWarningLogger(() => undefined);

/** A client of node-opcua with one anonymous session in the clear. */
export class OpcUaVisitor {
  readonly #session: ClientSession;

  private constructor(session: ClientSession) {
    this.#session = session;
  }

  /** `folder` takes the keys, made for this run. */
  static async open(endpointUrl: string, folder: string): Promise<OpcUaVisitor> {
    const clientCertificateManager = new OPCUACertificateManager({
      rootFolder: join(folder, `visitor-pki-${process.pid}`),
      automaticallyAcceptUnknownCertificate: true,
    });
    await clientCertificateManager.initialize();
    const client = OPCUAClient.create({
      clientCertificateManager,
      securityMode: MessageSecurityMode.None,
      securityPolicy: SecurityPolicy.None,
      endpointMustExist: false,
      connectionStrategy: { maxRetry: 0 },
    });
    await client.connect(endpointUrl);
    return new OpcUaVisitor(await client.createSession());
  }

  /** Reads variables of the tank. */
  async read(names: readonly string[]): Promise<void> {
    await this.#session.read(names.map((name) => ({ nodeId: `ns=1;s=Tank.${name}`, attributeId: AttributeIds.Value })));
  }

  /** Follows references from the folder of objects until that many nodes were browsed. */
  async crawl(nodesMax: number): Promise<number> {
    const waiting = ["ns=0;i=85"];
    const seen = new Set(waiting);
    let browsed = 0;
    for (let nodeId = waiting.shift(); nodeId !== undefined && browsed < nodesMax; nodeId = waiting.shift()) {
      const request = { nodeId, browseDirection: BrowseDirection.Forward, includeSubtypes: true, resultMask: 63 };
      const { references } = await this.#session.browse(request);
      browsed++;
      for (const reference of references ?? []) {
        const next = reference.nodeId.toString();
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    return browsed;
  }
}
