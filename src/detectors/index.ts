import type { Detector } from "../contracts/detector.js";
import { addressChange } from "./asset/address-change.js";
import { arpSpoof } from "./asset/arp-spoof.js";
import { duplicateIdentity } from "./asset/duplicate-identity.js";
import { fingerprintChange } from "./asset/fingerprint-change.js";
import { ipMacConflict } from "./asset/ip-mac-conflict.js";
import { newDevice } from "./asset/new-device.js";
import { retiredIdentity } from "./asset/retired-identity.js";
import { returned } from "./asset/returned.js";
import { rogueGateway } from "./asset/rogue-gateway.js";
import { roleChange } from "./asset/role-change.js";
import { silent } from "./asset/silent.js";
import { zoneMove } from "./asset/zone-move.js";
import { beacon } from "./conduit/beacon.js";
import { broadcastMulticast } from "./conduit/broadcast-multicast.js";
import { directionReversal } from "./conduit/direction-reversal.js";
import { newConduit } from "./conduit/new.js";
import { newService } from "./conduit/new-service.js";
import { offSchedule } from "./conduit/off-schedule.js";
import { protocolMismatch } from "./conduit/protocol-mismatch.js";
import { refusedAttempt } from "./conduit/refused.js";
import { unattributedSession } from "./conduit/unattributed-session.js";
import { conduitVolume } from "./conduit/volume.js";
import { alertFlood } from "./integrity/alert-flood.js";
import { captureLoss } from "./integrity/capture-loss.js";
import { clockAnomaly } from "./integrity/clock-anomaly.js";
import { firmwareTransfer } from "./integrity/firmware-transfer.js";
import { oneWayMirror } from "./integrity/one-way-mirror.js";
import { parserErrors } from "./integrity/parser-errors.js";
import { remoteExec } from "./integrity/remote-exec.js";
import { stateExhausted } from "./integrity/state-exhausted.js";
import { tcpInjection } from "./integrity/tcp-injection.js";
import { broadcastWrite } from "./modbus/broadcast-write.js";
import { covertChannel } from "./modbus/covert-channel.js";
import { cycleViolation } from "./modbus/cycle-violation.js";
import { deviceId } from "./modbus/device-id.js";
import { diagnostics } from "./modbus/diagnostics.js";
import { duplicateResponse } from "./modbus/duplicate-response.js";
import { exceptionBurst } from "./modbus/exception-burst.js";
import { malformed } from "./modbus/malformed.js";
import { midstreamCommand } from "./modbus/midstream-command.js";
import { newAddress } from "./modbus/new-address.js";
import { newFunction } from "./modbus/new-function.js";
import { readbackInconsistency } from "./modbus/readback-inconsistency.js";
import { requestFlood } from "./modbus/request-flood.js";
import { reservedFunction } from "./modbus/reserved-function.js";
import { responseMismatch } from "./modbus/response-mismatch.js";
import { scanAddress } from "./modbus/scan-address.js";
import { scanFunction } from "./modbus/scan-function.js";
import { scanUnit } from "./modbus/scan-unit.js";
import { stackedFrames } from "./modbus/stacked-frames.js";
import { staleReplay } from "./modbus/stale-replay.js";
import { toggling } from "./modbus/toggling.js";
import { umasEngineering } from "./modbus/umas-engineering.js";
import { unauthorisedReader } from "./modbus/unauthorised-reader.js";
import { unauthorisedWriter } from "./modbus/unauthorised-writer.js";
import { uncommonFunction } from "./modbus/uncommon-function.js";
import { unsolicitedResponse } from "./modbus/unsolicited-response.js";
import { valueEnvelope } from "./modbus/value-envelope.js";
import { valueRate } from "./modbus/value-rate.js";
import { writeRate } from "./modbus/write-rate.js";
import { anonymous } from "./mqtt/anonymous.js";
import { clientTakeover } from "./mqtt/client-takeover.js";
import { commandTopic } from "./mqtt/command-topic.js";
import { connectFailures } from "./mqtt/connect-failures.js";
import { connectFlood } from "./mqtt/connect-flood.js";
import { newClient } from "./mqtt/new-client.js";
import { newPublisher } from "./mqtt/new-publisher.js";
import { newSubscriber } from "./mqtt/new-subscriber.js";
import { payloadDrift } from "./mqtt/payload-drift.js";
import { plaintextCredentials } from "./mqtt/plaintext-credentials.js";
import { protocolViolation } from "./mqtt/protocol-violation.js";
import { publishFlood } from "./mqtt/publish-flood.js";
import { retainedOverwrite } from "./mqtt/retained-overwrite.js";
import { rogueBroker } from "./mqtt/rogue-broker.js";
import { sparkplugDeathStorm } from "./mqtt/sparkplug-death-storm.js";
import { sparkplugImpersonation } from "./mqtt/sparkplug-impersonation.js";
import { sparkplugModelChange } from "./mqtt/sparkplug-model-change.js";
import { sparkplugRebirthStorm } from "./mqtt/sparkplug-rebirth-storm.js";
import { sparkplugRogueCommand } from "./mqtt/sparkplug-rogue-command.js";
import { sparkplugSeq } from "./mqtt/sparkplug-seq.js";
import { sparkplugStateSpoof } from "./mqtt/sparkplug-state-spoof.js";
import { sysTopic } from "./mqtt/sys-topic.js";
import { mqttValueEnvelope } from "./mqtt/value-envelope.js";
import { versionDowngrade } from "./mqtt/version-downgrade.js";
import { wildcardSubscribe } from "./mqtt/wildcard-subscribe.js";
import { willAbuse } from "./mqtt/will-abuse.js";
import { certChange } from "./opcua/cert-change.js";
import { certInvalid } from "./opcua/cert-invalid.js";
import { channelFlood } from "./opcua/channel-flood.js";
import { clientIdentityNew } from "./opcua/client-identity-new.js";
import { deprecatedPolicy } from "./opcua/deprecated-policy.js";
import { discoveryRegister } from "./opcua/discovery-register.js";
import { endpointSpoof } from "./opcua/endpoint-spoof.js";
import { faultBurst } from "./opcua/fault-burst.js";
import { helloAbuse } from "./opcua/hello-abuse.js";
import { historyUpdate } from "./opcua/history-update.js";
import { limitsAbuse } from "./opcua/limits-abuse.js";
import { opcuaMalformed } from "./opcua/malformed.js";
import { newMethodCall } from "./opcua/new-method-call.js";
import { newRead } from "./opcua/new-read.js";
import { newWrite } from "./opcua/new-write.js";
import { nodeManagement } from "./opcua/node-management.js";
import { reconBrowse } from "./opcua/recon-browse.js";
import { securityDowngrade } from "./opcua/security-downgrade.js";
import { securityNone } from "./opcua/security-none.js";
import { sequenceAnomaly } from "./opcua/sequence-anomaly.js";
import { sessionFailures } from "./opcua/session-failures.js";
import { sessionHijack } from "./opcua/session-hijack.js";
import { opcuaValueEnvelope } from "./opcua/value-envelope.js";
import { weakUserToken } from "./opcua/weak-user-token.js";
import { certChangeOfTls } from "./posture/cert-change.js";
import { certExpiry } from "./posture/cert-expiry.js";
import { defaultCredentials } from "./posture/default-credentials.js";
import { dnsEgress } from "./posture/dns-egress.js";
import { encryptedBlind } from "./posture/encrypted-blind.js";
import { ntpSource } from "./posture/ntp-source.js";
import { plaintextService } from "./posture/plaintext-service.js";
import { tlsDeprecated } from "./posture/tls-deprecated.js";
import { tlsDowngrade } from "./posture/tls-downgrade.js";
import { unauthenticatedControl } from "./posture/unauthenticated-control.js";
import { weakProtocol } from "./posture/weak-protocol.js";
import { realtimeDetectors } from "./realtime-detectors.js";
import { arpSweep } from "./recon/arp-sweep.js";
import { hostSweep } from "./recon/host-sweep.js";
import { namePoisoning } from "./recon/name-poisoning.js";
import { otServiceSweep } from "./recon/ot-service-sweep.js";
import { portScan } from "./recon/port-scan.js";
import { vulnScanner } from "./recon/vuln-scanner.js";
import { cloudSetpoint } from "./zone/cloud-setpoint.js";
import { dataDiodeViolation } from "./zone/data-diode-violation.js";
import { dualHomed } from "./zone/dual-homed.js";
import { internetEgress } from "./zone/internet-egress.js";
import { internetIngress } from "./zone/internet-ingress.js";
import { levelSkip } from "./zone/level-skip.js";
import { remoteAccess } from "./zone/remote-access.js";
import { safetyBoundary } from "./zone/safety-boundary.js";
import { undeclaredConduit } from "./zone/undeclared-conduit.js";
import { unzonedAsset } from "./zone/unzoned-asset.js";

/** Every detector, in the order in which they hear of an event. */
export const detectors: readonly Detector[] = [
  addressChange,
  arpSpoof,
  duplicateIdentity,
  fingerprintChange,
  ipMacConflict,
  newDevice,
  retiredIdentity,
  returned,
  rogueGateway,
  roleChange,
  silent,
  zoneMove,
  beacon,
  broadcastMulticast,
  directionReversal,
  newConduit,
  newService,
  offSchedule,
  protocolMismatch,
  refusedAttempt,
  unattributedSession,
  conduitVolume,
  cloudSetpoint,
  dataDiodeViolation,
  dualHomed,
  internetEgress,
  internetIngress,
  levelSkip,
  remoteAccess,
  safetyBoundary,
  undeclaredConduit,
  unzonedAsset,
  broadcastWrite,
  covertChannel,
  cycleViolation,
  deviceId,
  diagnostics,
  duplicateResponse,
  exceptionBurst,
  malformed,
  midstreamCommand,
  newAddress,
  newFunction,
  readbackInconsistency,
  requestFlood,
  reservedFunction,
  responseMismatch,
  scanAddress,
  scanFunction,
  scanUnit,
  stackedFrames,
  staleReplay,
  toggling,
  umasEngineering,
  unauthorisedReader,
  unauthorisedWriter,
  uncommonFunction,
  unsolicitedResponse,
  valueEnvelope,
  valueRate,
  writeRate,
  anonymous,
  clientTakeover,
  commandTopic,
  connectFailures,
  connectFlood,
  newClient,
  newPublisher,
  newSubscriber,
  payloadDrift,
  plaintextCredentials,
  protocolViolation,
  publishFlood,
  retainedOverwrite,
  rogueBroker,
  sparkplugDeathStorm,
  sparkplugImpersonation,
  sparkplugModelChange,
  sparkplugRebirthStorm,
  sparkplugRogueCommand,
  sparkplugSeq,
  sparkplugStateSpoof,
  sysTopic,
  mqttValueEnvelope,
  versionDowngrade,
  wildcardSubscribe,
  willAbuse,
  certChange,
  certInvalid,
  channelFlood,
  clientIdentityNew,
  deprecatedPolicy,
  discoveryRegister,
  endpointSpoof,
  faultBurst,
  helloAbuse,
  historyUpdate,
  limitsAbuse,
  opcuaMalformed,
  newMethodCall,
  newRead,
  newWrite,
  nodeManagement,
  reconBrowse,
  securityDowngrade,
  securityNone,
  sequenceAnomaly,
  sessionFailures,
  sessionHijack,
  opcuaValueEnvelope,
  weakUserToken,
  ...realtimeDetectors,
  arpSweep,
  hostSweep,
  namePoisoning,
  otServiceSweep,
  portScan,
  vulnScanner,
  alertFlood,
  captureLoss,
  clockAnomaly,
  firmwareTransfer,
  oneWayMirror,
  parserErrors,
  remoteExec,
  stateExhausted,
  tcpInjection,
  certChangeOfTls,
  certExpiry,
  defaultCredentials,
  dnsEgress,
  encryptedBlind,
  ntpSource,
  plaintextService,
  tlsDeprecated,
  tlsDowngrade,
  unauthenticatedControl,
  weakProtocol,
];
