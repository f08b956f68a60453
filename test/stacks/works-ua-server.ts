import { join } from "node:path";
import {
  DataType,
  type ISessionContext,
  MessageSecurityMode,
  type Namespace,
  nodesets,
  OPCUACertificateManager,
  OPCUAServer,
  SecurityPolicy,
  StatusCodes,
  setWarningLogger,
  type UAObject,
  type UAVariable,
  type Variant,
} from "node-opcua";
import { worksCertificate } from "./works-certificate.js";

// The library warns on stdout, where roles have their own words.
setWarningLogger(() => undefined);

/** Who may open a session that is signed. */
export const STATION_USER = { userName: "station", password: "sample-only-3" } as const;
const APPLICATION_URI = "urn:zonewarden:water:scada";

export interface WorksUaServerOptions {
  readonly address: string;
  readonly port: number;
  /** Takes the keys, made for this run. */
  readonly folder: string;
  /** `Object.Variable`, all of them numbers with history. */
  readonly names: readonly string[];
}

/** A running OPC UA server by node-opcua. */
export interface WorksUaServer {
  set(name: string, value: number): void;
  close(): Promise<void>;
}

export async function openWorksUaServer(options: WorksUaServerOptions): Promise<WorksUaServer> {
  const { address, port, folder, names } = options;
  const certificates = new OPCUACertificateManager({
    rootFolder: join(folder, "scada-pki"),
    automaticallyAcceptUnknownCertificate: true,
  });
  await certificates.initialize();
  const certificateFile = join(folder, "scada-certificate.pem");
  await worksCertificate(certificates, certificateFile, APPLICATION_URI, address);
  const server = new OPCUAServer({
    host: address,
    port,
    hostname: address,
    nodeset_filename: [nodesets.standard],
    serverCertificateManager: certificates,
    certificateFile,
    privateKeyFile: certificates.privateKey,
    serverInfo: { applicationUri: APPLICATION_URI, productUri: "zonewarden-water" },
    buildInfo: { productName: "water works", softwareVersion: "4.2" },
    securityPolicies: [SecurityPolicy.None, SecurityPolicy.Basic256Sha256],
    securityModes: [MessageSecurityMode.None, MessageSecurityMode.Sign, MessageSecurityMode.SignAndEncrypt],
    allowAnonymous: true,
    isAuditing: false,
    userManager: {
      isValidUser: (name: string, password: string) =>
        name === STATION_USER.userName && password === STATION_USER.password,
    },
  });
  await server.initialize();
  const space = server.engine.addressSpace!;
  const namespace = space.getOwnNamespace();
  const variables = new Map<string, UAVariable>();
  for (const part of new Set(names.map((name) => name.split(".")[0]!))) {
    const object = namespace.addObject({
      browseName: part,
      nodeId: `s=${part}`,
      organizedBy: space.rootFolder.objects,
    });
    for (const name of names.filter((one) => one.startsWith(`${part}.`))) {
      const variable = addNumber(namespace, object, name);
      space.installHistoricalDataNode(variable);
      variables.set(name, variable);
    }
    for (const method of ["Acknowledge", "StopAndDrain"]) addMethod(namespace, object, `${part}.${method}`);
  }
  await server.start();
  return {
    set: (name, value) => variables.get(name)?.setValueFromSource({ dataType: DataType.Double, value }),
    close: () => server.shutdown(0),
  };
}

function addNumber(namespace: Namespace, object: UAObject, name: string): UAVariable {
  const variable = namespace.addVariable({
    componentOf: object,
    browseName: name.split(".")[1]!,
    nodeId: `s=${name}`,
    dataType: DataType.Double,
    minimumSamplingInterval: 50,
  });
  variable.setValueFromSource({ dataType: DataType.Double, value: 0 });
  return variable;
}

function addMethod(namespace: Namespace, object: UAObject, name: string): void {
  const method = namespace.addMethod(object, {
    browseName: name.split(".")[1]!,
    nodeId: `s=${name}`,
    inputArguments: [],
    outputArguments: [],
  });
  // The library tells promise from callback by the number of parameters.
  method.bindMethod(async (_inputs: Variant[], _context: ISessionContext) => ({
    statusCode: StatusCodes.Good,
    outputArguments: [],
  }));
}
