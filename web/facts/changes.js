import { same, sameEntry } from "./entries.js";

/** Ids of packs' facts that a state takes out. */
export const takenOut = ({ rest }) => new Set((rest.change ?? []).map((change) => change.remove).filter(Boolean));

/** Whether a fact says anything else than in the baseline; a default that is spelled out says the same. */
export function differs(baseline, entry) {
  const old = baseline.get(entry.key);
  return !old || !sameEntry(entry, old);
}

/** What a draft has otherwise than its baseline, fact by fact. */
export function changesOf({ start, now, packs, baseline }) {
  const here = new Set(now.facts.map((entry) => entry.key));
  const [out, startedWithout] = [takenOut(now), takenOut(start)];
  const removed = start.facts.filter((entry) => !here.has(entry.key));
  const removedFromPacks = packs.filter((entry) => out.has(entry.key) && !startedWithout.has(entry.key));
  const edited = now.facts.filter((entry) => differs(baseline, entry));
  return [
    ...edited.map((entry) => ({ kind: baseline.has(entry.key) ? "changed" : "added", entry })),
    ...[...removed, ...removedFromPacks].map((entry) => ({ kind: "removed", entry })),
    ...(same({ ...now.rest, change: null }, { ...start.rest, change: null }) ? [] : [{ kind: "set" }]),
  ];
}
