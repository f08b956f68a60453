/** A place where frames are to be taken. */
export interface CapturePointOptions {
  readonly name: string;
  /** Of the interface to listen on; without it `command` is run. */
  readonly interfaceName?: string;
  /** A program and its arguments that writes pcap or pcapng to its standard output. */
  readonly command?: readonly string[];
  /** `auto` is `ring` where it can be had, then `pcap`. */
  readonly backend: "auto" | "ring" | "pcap" | "command";
  /** In the language of libpcap; what it leaves out is neither seen nor counted. */
  readonly filter?: string;
  /** Bytes kept of each frame; 262 144 when not given. */
  readonly snapBytes?: number;
  /** Bytes that the kernel holds while the sensor is busy; 64 MiB when not given. */
  readonly ringBytes?: number;
  /** Whether frames to other stations are taken too; true when not given. */
  readonly isPromiscuous?: boolean;
  /** The node binary that holds CAP_NET_RAW and runs the capture child; the one of the sensor when not given. */
  readonly childProgram?: string;
}
