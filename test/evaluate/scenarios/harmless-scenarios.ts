import { arpReply, udp } from "../../inventory/frames.js";
import { stateOf } from "../../sensor/mqtt-plant.js";
import { endpointsTalk } from "../../sensor/opcua-plant.js";
import { dhcp } from "../plant/habits.js";
import type { Scenario } from "./scenario.js";

/** What looks like an attack and is none: nobody may say anything. */
export const harmlessScenarios: readonly Scenario[] = [
  {
    name: "An operator sets a usual value",
    shows: [],
    resembles: ["modbus/unauthorised-writer", "modbus/value-envelope", "modbus/write-rate", "modbus/new-address"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => loop.setPoint(0, 490));
      stage.in(30, () => loop.setPoint(1, 510));
    },
  },
  {
    name: "An operator switches an output once",
    shows: [],
    resembles: ["modbus/toggling", "modbus/new-function"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => loop.switchOutput(1, true));
      stage.in(120, () => loop.switchOutput(1, false));
    },
  },
  {
    name: "The control room reconnects to a controller",
    shows: [],
    resembles: ["conduit/new", "modbus/unauthorised-reader", "modbus/midstream-command", "modbus/cycle-violation"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1.3, () => loop.hangUp());
      stage.in(400, () => loop.hangUp(true));
    },
  },
  {
    name: "A controller's link comes up again",
    shows: [],
    resembles: ["asset/arp-spoof", "asset/ip-mac-conflict", "asset/address-change"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      stage.play((frames) => frames.raw(1, arpReply(host, undefined)).raw(2, arpReply(host, undefined)));
    },
  },
  {
    name: "One request is answered with an exception",
    shows: [],
    resembles: [
      ...["modbus/exception-burst", "modbus/scan-address", "modbus/response-mismatch"],
      ...["integrity/parser-errors", "modbus/broadcast-write"],
    ],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => loop.ask([1, 0, 0, 0, 8], [0x81, 6]));
    },
  },
  {
    name: "One poll is left out",
    shows: [],
    resembles: ["realtime/missed-cycle", "modbus/cycle-violation", "asset/silent"],
    play: (stage) => {
      const loop = stage.panelLoop();
      stage.in(1, () => {
        loop.isAsking = false;
      });
      stage.in(32, () => {
        loop.isAsking = true;
      });
    },
  },
  {
    name: "One answer comes late",
    shows: [],
    resembles: ["realtime/response-latency", "realtime/response-timeout"],
    play: (stage) => {
      const loop = stage.loop();
      stage.in(1, () => {
        loop.extraLatencyUs = 158_000;
      });
      stage.in(31, () => {
        loop.extraLatencyUs = 0;
      });
    },
  },
  {
    name: "A panel renews its address",
    shows: [],
    resembles: ["asset/rogue-gateway", "asset/new-device"],
    play: (stage) => {
      const { panels, services } = stage.plant.site;
      const panel = panels[0];
      if (panel === undefined) return;
      stage.party(panel);
      stage.play((frames) =>
        frames
          .raw(1, udp({ from: panel, to: services, ports: [68, 67], payload: dhcp(1, panel, [53, 1, 3]) }))
          .raw(1.01, udp({ from: services, to: panel, ports: [67, 68], payload: dhcp(2, panel, [53, 1, 5]) })),
      );
    },
  },
  {
    name: "A controller asks for the time",
    shows: [],
    resembles: ["asset/role-change", "conduit/direction-reversal", "zone/undeclared-conduit", "posture/ntp-source"],
    needs: "policy",
    play: (stage) => {
      const { host } = stage.loop().controller;
      const payload = [0x23, 0, 6, 0xec, ...new Array<number>(44).fill(0)];
      const { services } = stage.plant.site;
      stage.play((frames) => frames.raw(1, udp({ from: host, to: services, ports: [50_100, 123], payload })));
    },
  },
  {
    name: "The control room asks a server for its endpoints",
    shows: [],
    resembles: ["opcua/security-none", "opcua/endpoint-spoof"],
    needs: "opcua",
    play: (stage) => {
      const { client, server } = stage.room();
      stage.ua(client, server, endpointsTalk());
    },
  },
  {
    name: "The control room begins its session with a server again",
    shows: [],
    resembles: ["opcua/session-hijack", "opcua/new-read", "opcua/sequence-anomaly", "opcua/client-identity-new"],
    needs: "opcua",
    play: (stage) => {
      const session = stage.room();
      stage.in(1.5, () => session.hangUp());
      stage.in(90, () => session.hangUp());
    },
  },
  {
    name: "An operator sets a usual value at a server",
    shows: [],
    resembles: ["opcua/new-write", "opcua/value-envelope"],
    needs: "opcua",
    play: (stage) => {
      const session = stage.room();
      stage.in(1.5, () => session.write("SetPoint", 48));
    },
  },
  {
    name: "An edge node restarts",
    shows: [],
    resembles: ["mqtt/client-takeover", "mqtt/sparkplug-seq", "mqtt/sparkplug-death-storm", "mqtt/new-client"],
    needs: "mqtt",
    play: (stage) => {
      const edge = stage.edge();
      stage.in(1.2, () => edge.restart());
    },
  },
  {
    name: "A sensor connects to the broker again",
    shows: [],
    resembles: ["mqtt/new-client", "mqtt/anonymous", "mqtt/new-publisher", "mqtt/version-downgrade"],
    needs: "mqtt",
    play: (stage) => {
      const sensor = stage.plant.sensors[stage.random.below(stage.plant.sensors.length)];
      if (sensor === undefined) return;
      stage.party(sensor.host);
      stage.in(1.2, () => sensor.hangUp());
    },
  },
  {
    name: "The host says again that it is online",
    shows: [],
    resembles: ["mqtt/sparkplug-state-spoof", "mqtt/retained-overwrite"],
    needs: "mqtt",
    play: (stage) => {
      const { primary } = stage.plant;
      stage.party(primary.host);
      const online = stateOf(true);
      stage.in(1, () => primary.say((talk) => talk.publish("spBv1.0/STATE/host-1", online, { retain: true, qos: 1 })));
    },
  },
  {
    name: "An operator commands an edge node",
    shows: [],
    resembles: ["mqtt/sparkplug-rogue-command"],
    needs: "mqtt",
    play: (stage) => {
      const edge = stage.edge();
      stage.in(1, () => stage.plant.command(edge, 25));
    },
  },
  {
    name: "An operator switches a valve over the broker",
    shows: [],
    resembles: ["mqtt/command-topic"],
    needs: "mqtt",
    play: (stage) => {
      const { panel } = stage.plant;
      stage.party(panel.host);
      stage.in(1, () => panel.say((talk) => talk.publish("line1/valve/set", "1")));
    },
  },
];
