import { assetRecord } from "./asset-record.js";
import { modbusRequestRecord, modbusResponseRecord } from "./modbus-record.js";
import { mqttConnectRecord, mqttPublishRecord, mqttSubscribeRecord } from "./mqtt-record.js";
import { opcuaRequestRecord, opcuaResponseRecord, opcuaSessionRecord } from "./opcua-record.js";
import type { RecordType } from "./record-type.js";
import { sessionRecord } from "./session-record.js";

/** Everything that a rule may be about. */
export const recordTypes: readonly RecordType[] = [
  modbusRequestRecord,
  modbusResponseRecord,
  opcuaRequestRecord,
  opcuaResponseRecord,
  opcuaSessionRecord,
  mqttPublishRecord,
  mqttConnectRecord,
  mqttSubscribeRecord,
  sessionRecord,
  assetRecord,
] as readonly RecordType[];
