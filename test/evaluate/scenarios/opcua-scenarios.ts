import { extension, f64, list, NULL, text, time, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { hello } from "../../protocols/opcua/opcua-messages.js";
import { OpcuaTalk, STATUS, textNode } from "../../sensor/opcua-plant.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

/** A Browse of nothing. */
const BROWSE = [0, 0, ...new Array<number>(8).fill(0), ...u32(0), ...u32(0), ...list()];
const BLOB = new Array<number>(64).fill(7);

/** A stranger talks to a server. */
function stranger(stage: Stage, said: OpcuaTalk, stepSeconds?: number): void {
  const { server } = stage.room();
  stage.ua(stage.stranger, server, said, stepSeconds);
}

function subscribed(talk: OpcuaTalk, count: number): OpcuaTalk {
  const wanted = [...f64(500), ...u32(9), ...u32(3), ...u32(0), 1, 0];
  for (let i = 0; i < count; i++) talk.ask(787, wanted).answer(790, [...u32(i), ...f64(500), ...u32(9), ...u32(3)]);
  return talk;
}

const names = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** What is done to OPC UA servers. */
export const opcuaScenarios: readonly Scenario[] = [
  {
    name: "A stranger opens a session without security",
    shows: ["opcua/security-none", "opcua/client-identity-new"],
    play: (stage) => stranger(stage, new OpcuaTalk(901).begin({ uri: "urn:tool", token: 9001 }).write("SetPoint", 50)),
  },
  {
    name: "A stranger comes under an outdated policy",
    shows: ["opcua/deprecated-policy"],
    play: (stage) =>
      stranger(
        stage,
        new OpcuaTalk(902)
          .hello()
          .sealedOpen("http://opcfoundation.org/UA/SecurityPolicy#Basic128Rsa15", BLOB, BLOB)
          .sealed()
          .sealed(),
      ),
  },
  {
    name: "A password that anybody can read",
    shows: ["opcua/weak-user-token"],
    play: (stage) =>
      stranger(stage, new OpcuaTalk(903).hello().open().create({ token: 9003 }).activate(OpcuaTalk.password("admin"))),
  },
  {
    name: "A stranger guesses passwords",
    shows: ["opcua/session-failures"],
    play: (stage) => {
      const { server } = stage.room();
      const client = stage.stranger;
      for (let i = 0; i < 12; i++) {
        const said = new OpcuaTalk(910 + i)
          .hello()
          .open()
          .create({ token: 9100 + i });
        said.activate(OpcuaTalk.password("admin"), STATUS.identityTokenRejected);
        stage.in(2 + i * 3, () => stage.ua(client, server, said));
      }
    },
  },
  {
    name: "A stranger browses everything",
    shows: ["opcua/recon-browse"],
    play: (stage) => {
      const said = new OpcuaTalk(904).begin({ uri: "urn:tool", token: 9004 });
      for (let i = 0; i < 60; i++) said.browse(...names(10, `N${i}.`));
      stranger(stage, said, 0.1);
    },
  },
  {
    name: "The control room's client reads a thousand nodes it never read",
    shows: ["opcua/new-read"],
    play: (stage) => {
      const { client, server } = stage.room();
      const said = new OpcuaTalk(905).begin({ uri: "urn:plant:room", token: 9005 });
      for (let i = 0; i < 10; i++) said.read(...names(50, `Hidden${i}.`));
      stage.ua(client, server, said);
    },
  },
  {
    name: "The archive writes a set point",
    shows: ["opcua/new-write"],
    play: (stage) => {
      const { server } = stage.room();
      const session = stage.plant.archives.find((one) => one.server === server);
      if (session === undefined) return;
      stage.party(session.client);
      stage.in(1.5, () => session.write("SetPoint", 50));
    },
  },
  {
    name: "The control room calls a method it never called",
    shows: ["opcua/new-method-call"],
    play: (stage) => {
      const session = stage.room();
      stage.in(1.5, () => session.say((talk) => talk.call(textNode("Server"), textNode("Shutdown"))));
    },
  },
  {
    name: "The control room writes ten times the usual value",
    shows: ["opcua/value-envelope"],
    play: (stage) => {
      const session = stage.room();
      stage.in(1.5, () => session.write("SetPoint", 5000));
    },
  },
  {
    name: "A stranger deletes nodes",
    shows: ["opcua/node-management"],
    play: (stage) => {
      const deleted = list([...textNode("Tank"), 1]);
      const said = new OpcuaTalk(906).begin({ uri: "urn:tool", token: 9006 });
      stranger(stage, said.ask(500, deleted).answer(503, [...list(u32(0)), ...u32(0)]));
    },
  },
  {
    name: "A stranger deletes history",
    shows: ["opcua/history-update"],
    play: (stage) => {
      const deleted = list(extension(688, [...textNode("Tank"), 0, ...time, ...time]));
      const said = new OpcuaTalk(924).begin({ uri: "urn:tool", token: 9024 });
      stranger(stage, said.ask(700, deleted).answer(703, [...list([...u32(0), ...u32(0), ...u32(0)]), ...u32(0)]));
    },
  },
  {
    name: "Sequence numbers go back",
    shows: ["opcua/sequence-anomaly"],
    play: (stage) => {
      const { client, server } = stage.room();
      const said = new OpcuaTalk(907).begin({ uri: "urn:plant:room", token: 9007 }).read("Level").read("Level");
      stage.ua(client, server, said.skip("client", -2).read("Level").read("Level"));
    },
  },
  {
    name: "A flood of channels",
    shows: ["opcua/channel-flood"],
    play: (stage) => {
      const { server } = stage.room();
      const client = stage.stranger;
      stage.play((frames) => {
        for (let i = 0; i < 60; i++) {
          frames.stream(1 + i * 0.2, client, server, 4840, new OpcuaTalk(930 + i).hello().open().parts, {
            hasEnd: false,
          });
        }
      });
    },
  },
  {
    name: "A greeting that allows no room for messages",
    shows: ["opcua/hello-abuse"],
    play: (stage) => {
      const { client, server } = stage.room();
      const said = new OpcuaTalk(908);
      stage.ua(client, server, said.raw("client", hello({ bufferBytes: 100 })).open());
    },
  },
  {
    name: "The control room asks for two hundred subscriptions",
    shows: ["opcua/limits-abuse"],
    play: (stage) => {
      const session = stage.room();
      stage.in(1.5, () => session.say((talk) => subscribed(talk, 200)));
    },
  },
  {
    name: "A stranger registers a server",
    shows: ["opcua/discovery-register"],
    play: (stage) => {
      const server = [...text("urn:rogue"), ...text("p"), ...u32(0), ...u32(0), ...NULL, ...u32(0), ...NULL, 1];
      stranger(stage, new OpcuaTalk(909).hello().open().ask(437, server).answer(440, []));
    },
  },
  {
    name: "A stranger goes on with somebody's session",
    shows: ["opcua/session-hijack"],
    play: (stage) => {
      const { client, server } = stage.room();
      const owner = new OpcuaTalk(920).begin({ uri: "urn:plant:room", token: 9020 }).read("Level");
      stage.play((frames) => frames.stream(1, client, server, 4840, owner.parts, { hasEnd: false }));
      const thief = stage.stranger;
      stage.in(5, () =>
        stage.ua(thief, server, new OpcuaTalk(921).hello().open().as(9020).read("Level").read("Level")),
      );
    },
  },
  {
    name: "A stranger sends broken messages to a server",
    shows: ["opcua/malformed"],
    play: (stage) => {
      const said = new OpcuaTalk(922).begin({ uri: "urn:tool", token: 9022 });
      const invalid = [...u32(2), 0xc3, 0x28];
      for (let i = 0; i < 6; i++) said.ask(428, [...invalid, ...u32(0), ...u32(0)]).answer(431, u32(0));
      stranger(stage, said);
    },
  },
  {
    name: "A server refuses service after service",
    shows: ["opcua/fault-burst"],
    play: (stage) => {
      const said = new OpcuaTalk(923).begin({ uri: "urn:tool", token: 9023 });
      for (let i = 0; i < 30; i++) said.ask(527, BROWSE).fault(STATUS.serviceUnsupported);
      stranger(stage, said);
    },
  },
];
