import type { AssetName, DeviceClass } from "../contracts/asset-directory.js";
import type { NameKind } from "../contracts/sensor-event.js";

/** What the guess rests on. */
export interface DeviceSigns {
  readonly roles: Readonly<Record<string, number>>;
  readonly names: readonly AssetName[];
  readonly isRouter: boolean;
  /** More than one Modbus unit is used behind it. */
  readonly isGateway: boolean;
  /** Days on which it changed a program or an address space. */
  readonly engineeredDays: number;
}

/** What a device may be, how sure that is (0 to 1), and the level of the Purdue model where such devices stand. */
export interface DeviceGuess {
  readonly deviceClass: DeviceClass;
  readonly confidence: number;
  readonly level: number | undefined;
  readonly isRouter: boolean;
  readonly isGateway: boolean;
}

const LEVELS: Readonly<Record<DeviceClass, number | undefined>> = {
  controller: 1,
  gateway: 1,
  hmi: 2,
  "engineering-station": 2,
  broker: 3,
  historian: 3,
  it: 4,
  network: undefined,
  unknown: undefined,
};

/** Protocols that controllers serve; OPC UA is served by many others as well. */
const CONTROL_PROTOCOLS = ["modbus", "s7comm", "ethernet-ip", "iec104", "dnp3", "bacnet"] as const;
const DATABASES = ["sql-server", "oracle", "postgresql", "mysql"] as const;
const OFFICE_SERVICES = ["smb", "nbss", "ldap", "kerberos", "rdp", "smtp", "ms-rpc"] as const;
/** One download makes nobody an engineer. */
const ENGINEERED_DAYS_MIN = 2;
const OFFICE_NAMES: ReadonlySet<NameKind> = new Set<NameKind>(["netbios-name", "smb-system"]);

/** What the device is for, by whom it serves, whom it asks and what it says of itself. The surest sign counts. */
export function deviceGuess(signs: DeviceSigns): DeviceGuess {
  const [deviceClass, confidence] = guess(signs);
  const { isRouter, isGateway } = signs;
  return { deviceClass, confidence, level: LEVELS[deviceClass], isRouter, isGateway };
}

function guess({ roles, names, isRouter, isGateway, engineeredDays }: DeviceSigns): readonly [DeviceClass, number] {
  const serves = (protocols: readonly string[]) => protocols.some((protocol) => (roles[`${protocol}/server`] ?? 0) > 0);
  const asks = (protocols: readonly string[]) => protocols.some((protocol) => (roles[`${protocol}/client`] ?? 0) > 0);
  const isNamed = (kind: NameKind) => names.some((name) => name.kind === kind);
  if (isRouter) return ["network", 0.9];
  if (serves(["mqtt"])) return ["broker", 0.9];
  if (isGateway) return ["gateway", 0.8];
  if (serves(CONTROL_PROTOCOLS)) return ["controller", asks(CONTROL_PROTOCOLS) ? 0.7 : 0.9];
  if (engineeredDays >= ENGINEERED_DAYS_MIN) return ["engineering-station", 0.7];
  if (isNamed("sparkplug-edge-node")) return ["gateway", 0.7];
  const isMaster = asks([...CONTROL_PROTOCOLS, "opcua"]);
  if (isMaster && (asks(DATABASES) || serves(DATABASES))) return ["historian", 0.5];
  if (serves(["opcua"])) return isMaster ? ["gateway", 0.5] : ["controller", 0.5];
  if (isMaster || isNamed("sparkplug-host")) return ["hmi", 0.6];
  if (isNamed("lldp-system") && !asks(OFFICE_SERVICES)) return ["network", 0.5];
  if (serves(["dns", "dhcp", ...OFFICE_SERVICES]) || asks(OFFICE_SERVICES)) return ["it", 0.5];
  if (names.some(({ kind }) => OFFICE_NAMES.has(kind))) return ["it", 0.4];
  return ["unknown", 0];
}
