import type { AssetView } from "../../../../src/contracts/plant-view.js";
import { TimeText } from "../components/time-text.js";
import { classWords, levelWords, nameWords } from "./words.js";

const SHOWN_MAX = 30;

/** What is known of an asset itself. */
export function AssetFacts({ asset }: { readonly asset: AssetView }) {
  const { deviceClass, vendor, ips, mac, vlans, zone, level, isRouter, names, parts, roles } = asset;
  return (
    <dl class="facts">
      <Fact name="Class" text={classWords[deviceClass] + (isRouter ? ", routes for others" : "")} />
      <Fact name="Vendor" text={vendor} />
      <Fact name={ips.length === 1 ? "Address" : "Addresses"} text={listText(ips)} isCode />
      <Fact name="MAC" text={mac} isCode />
      <Fact name="VLAN" text={vlans.length === 0 ? undefined : vlans.join(", ")} />
      <Fact name="Zone" text={zone ?? "none"} />
      <Fact name="Level" text={levelText(level)} />
      <Fact name="Speaks" text={listText(Object.keys(roles).map(roleText))} />
      {names.slice(0, SHOWN_MAX).map(({ kind, name }) => (
        <Fact key={`${kind} ${name}`} name={nameWords[kind] ?? kind} text={name} />
      ))}
      <Fact name="Carries" text={listText(parts)} />
      <Seen name="First seen" ts={asset.first} />
      <Seen name="Last seen" ts={asset.last} />
      <Fact name="Frames" text={asset.frames.toLocaleString("en")} />
    </dl>
  );
}

/** A role as `modbus/server` in words. */
export function roleText(role: string): string {
  const [protocol = "", side = ""] = role.split("/");
  return `${protocol} ${side}`;
}

interface FactProps {
  readonly name: string;
  readonly text: string | undefined;
  readonly isCode?: boolean;
}

function Fact({ name, text, isCode = false }: FactProps) {
  if (text === undefined || text === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isCode ? <code>{text}</code> : text}</dd>
    </div>
  );
}

function Seen({ name, ts }: { readonly name: string; readonly ts: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <TimeText ts={ts} />
      </dd>
    </div>
  );
}

function levelText(level: number | undefined): string | undefined {
  if (level === undefined) return undefined;
  const word = levelWords.find((one) => one.level === level)?.word;
  return word === undefined ? String(level) : `${level}, ${word.toLowerCase()}`;
}

function listText(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  const more = texts.length - SHOWN_MAX;
  return texts.slice(0, SHOWN_MAX).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
