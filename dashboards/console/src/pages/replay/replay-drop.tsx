import { useEffect, useRef, useState } from "preact/hooks";
import type { ReplayRoom } from "../../../../../src/contracts/replay-desk.js";
import type { ApiFault } from "../../api/client.js";
import { useKeys } from "../../app/keys.js";
import { go } from "../../app/location.js";
import { takePolicyDraft } from "../../app/policy-draft.js";
import { bytesText } from "./bytes-text.js";
import { type ReplayFiles, sendReplay, sortedFiles, tooLargeText } from "./send-replay.js";

const CAPTURES_SHOWN = 20;

interface Sending {
  readonly sent: number;
  readonly total: number;
  readonly end: AbortController;
}

interface ReplayDropProps {
  readonly room: ReplayRoom;
  readonly onChanged: () => void;
}

/** Takes captures that are dropped on the page or chosen, and a policy to compare with. */
export function ReplayDrop({ room, onChanged }: ReplayDropProps) {
  const [files, setFiles] = useState<ReplayFiles>(() => ({ captures: [], policy: takePolicyDraft() }));
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const take = (given: readonly File[]) => {
    if (sending !== undefined || given.length === 0) return;
    setFault(undefined);
    const { captures, policy = files.policy } = sortedFiles(given);
    setFiles({ captures: [...files.captures, ...captures], policy });
  };
  const tooLarge = tooLargeText(files.captures, room);
  const isOver = useDrop(take);
  useKeys([{ keys: "o", help: "Choose captures", act: () => picker.current?.click() }]);
  const send = async () => {
    const end = new AbortController();
    const total = files.captures.reduce((sum, { size }) => sum + size, 0);
    setFault(undefined);
    setSending({ sent: 0, total, end });
    try {
      const onProgress = (sent: number) => setSending({ sent, total, end });
      const { id } = await sendReplay(files, { onProgress, signal: end.signal });
      setFiles({ captures: [] });
      go(`/replay/${encodeURIComponent(id)}`);
    } catch (error) {
      if ((error as ApiFault).code !== "CANCELLED") setFault((error as ApiFault).message);
      onChanged();
    }
    setSending(undefined);
  };
  return (
    <section class={isOver ? "drop is-over" : "drop"} aria-label="Captures to replay">
      <p class="drop-lead">
        <b>Drop captures here</b> or{" "}
        <button type="button" disabled={sending !== undefined} onClick={() => picker.current?.click()}>
          choose files
        </button>
      </p>
      <p class="aside">
        pcap or pcapng, plain or packed with gzip or zstd; more than one are replayed one after the other. They stay on
        the sensor. A policy (.yaml) beside them is compared with the one in force.{" "}
        <small>
          At most {room.capturesMax} captures, {bytesText(room.captureBytesMax)} each and{" "}
          {bytesText(room.captureBytesInAllMax)} in all.
        </small>
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Captures"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <ChosenFiles files={files} isFixed={sending !== undefined} onChange={setFiles} />
      {tooLarge === undefined ? null : (
        <p class="form-fault" role="alert">
          {tooLarge}
        </p>
      )}
      {fault === undefined ? null : (
        <p class="form-fault" role="alert">
          {fault}
        </p>
      )}
      {sending === undefined ? (
        files.captures.length === 0 ? null : (
          <div class="form-buttons">
            <button type="button" class="primary" disabled={tooLarge !== undefined} onClick={() => void send()}>
              {files.policy === undefined ? "Replay" : "Replay and compare"}
            </button>
            <button type="button" onClick={() => setFiles({ captures: [] })}>
              Clear
            </button>
          </div>
        )
      ) : (
        <UploadProgress sending={sending} />
      )}
    </section>
  );
}

function ChosenFiles({
  files,
  isFixed,
  onChange,
}: {
  readonly files: ReplayFiles;
  readonly isFixed: boolean;
  readonly onChange: (files: ReplayFiles) => void;
}) {
  const { captures, policy } = files;
  const more = captures.length - CAPTURES_SHOWN;
  return (
    <ul class="chosen-files">
      {captures.slice(0, CAPTURES_SHOWN).map((capture, index) => (
        <ChosenFile
          key={index}
          name={capture.name}
          size={capture.size}
          onRemove={
            isFixed ? undefined : () => onChange({ ...files, captures: captures.filter((one) => one !== capture) })
          }
        />
      ))}
      {more > 0 ? <li>and {more} more</li> : null}
      {policy === undefined ? null : (
        <ChosenFile
          name={`Compare with the policy ${policy.name}`}
          size={policy.size}
          onRemove={isFixed ? undefined : () => onChange({ captures })}
        />
      )}
    </ul>
  );
}

interface ChosenFileProps {
  readonly name: string;
  readonly size: number;
  readonly onRemove: (() => void) | undefined;
}

function ChosenFile({ name, size, onRemove }: ChosenFileProps) {
  return (
    <li>
      <span>{name}</span>
      <small>{bytesText(size)}</small>
      {onRemove === undefined ? null : (
        <button type="button" aria-label={`Take ${name} out`} onClick={onRemove}>
          ×
        </button>
      )}
    </li>
  );
}

function UploadProgress({ sending: { sent, total, end } }: { readonly sending: Sending }) {
  return (
    <div class="progress-row">
      <progress max={Math.max(1, total)} value={sent} aria-label="Upload" />
      <span>
        {bytesText(sent)} of {bytesText(total)} sent
      </span>
      <button type="button" onClick={() => end.abort()}>
        Cancel
      </button>
    </div>
  );
}

/** Files that are dropped anywhere on the page; true while some are held above it. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer.files]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  });
  return isOver;
}
