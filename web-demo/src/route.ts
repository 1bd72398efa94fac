// Where the reader is: the part of the address after `#`.
import { computed, signal } from "@preact/signals";

const read = () => decodeURI(location.hash.replace(/^#\/?/, ""));
const address = signal(read());
addEventListener("hashchange", () => (address.value = read()));

/** The parts of the address: `#/day/2026-05-04` is `["day", "2026-05-04"]`. */
export const route = computed(() => address.value.split("?")[0]?.split("/").filter(Boolean) ?? []);

/** What stands after the question mark. */
export const query = computed(() => new URLSearchParams(address.value.split("?")[1] ?? ""));

/** Goes to an address. */
export function go(to: string): void {
  location.hash = to;
}

/** Goes to an address without leaving a step to go back to. */
export function replace(to: string): void {
  history.replaceState(null, "", to);
  address.value = read();
}

type Parameters = Record<string, string | undefined>;

const link = (path: string, parameters: Parameters = {}) => {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = new URLSearchParams(given).toString();
  return `#/${path}${text ? `?${text}` : ""}`;
};

export const links = {
  day: (day: string) => link(`day/${day}`),
  appointment: (day: string, id: string) => link(`day/${day}/${id}`),
  book: (day: string, parameters: Parameters = {}) => link(`day/${day}/book`, parameters),
  visit: (encounter: string) => link(`visit/${encounter}`),
  clients: () => link("clients"),
  client: (id: string) => link(`client/${id}`),
  rules: () => link("rules"),
  rule: (id: string, example = 1) => link(example === 1 ? `rules/${id}` : `rules/${id}/${example}`),
  bills: () => link("bills"),
  invoice: (id: string) => link(`invoice/${id}`),
  /** Who may do what. */
  access: () => link("access"),
  /** The whole log, or what it says of one row. */
  audit: (table?: string, id?: string) => link(table && id ? `audit/${table}/${id}` : "audit"),
  estimate: (id: string) => link(`estimate/${id}`),
  newBill: (kind: "estimate" | "invoice", parameters: Parameters) => link(`new/${kind}`, parameters),
};
