import { idOf } from "../schema.js";
import { changesOf, differs, takenOut } from "./changes.js";
import { applied, targetOf, withAgain, without } from "./edits.js";
import { freshFields, fromAnswer, fromEntry, sameEntry, toEntry, withValue } from "./entries.js";
import { States } from "./states.js";

/** The fact set being edited. What packs bring is kept beside it and only copied in when it is edited. */
export class Draft extends States {
  #fresh = 0;
  #merged = null;

  constructor({ id, factSet, merged = [] }) {
    const { facts = [], ...rest } = factSet;
    const start = { rest, facts: facts.map(toEntry) };
    super(`draft ${id}`, start);
    const ids = new Set(start.facts.map((entry) => entry.key));
    this.id = id;
    this.packs = merged.map(fromAnswer).filter((entry) => !ids.has(entry.key));
    this.start = start;
    this.baseline = new Map([...this.packs, ...start.facts].map((entry) => [entry.key, entry]));
    this.#fresh = this.now.facts.length;
  }

  /** All facts an assessment sees: those of the set, then those of packs it does not replace. */
  get entries() {
    if (this.#merged?.of !== this.now) {
      const ids = new Set([...this.now.facts.flatMap((entry) => [entry.key, idOf(entry)]), ...takenOut(this.now)]);
      this.#merged = { of: this.now, entries: [...this.now.facts, ...this.packs.filter((entry) => !ids.has(entry.key))] };
    }
    return this.#merged.entries;
  }

  owns(key) {
    return this.now.facts.some((entry) => entry.key === key);
  }

  /** By its key here or by its present id. */
  find(key) {
    return this.entries.find((entry) => entry.key === key) ?? this.entries.find((entry) => idOf(entry) === key);
  }

  #change(facts, rest = this.now.rest, tag = null) {
    this.change({ rest, facts }, tag);
  }

  setField(key, name, value) {
    this.#put(key, `${key}.${name}`, (entry) => ({ ...entry, fields: withValue(entry.fields, name, value) }));
  }

  setEnvelope(key, name, value) {
    this.#put(key, `${key}!${name}`, (entry) => ({ ...entry, envelope: withValue(entry.envelope, name, value) }));
  }

  #put(key, tag, edit) {
    this.#change(this.now.facts.map((entry) => (entry.key === key ? edit(entry) : entry)), undefined, tag);
  }

  setRest(name, value) {
    this.#change(this.now.facts, withValue(this.now.rest, name, value), `set.${name}`);
  }

  add(type, fields = {}, envelope = {}) {
    const key = `new-${++this.#fresh}-${Date.now()}`;
    this.#change([...this.now.facts, { key, type, fields: { ...freshFields(type, this.entries), ...fields }, envelope }]);
    return key;
  }

  /** Many facts at once; one whose id is there already takes the other's place. */
  addAll(facts) {
    const fresh = facts.map(({ type, fields, envelope = {} }) => ({ key: idOf({ type, fields }), type, fields, envelope }));
    const ids = new Set(fresh.map((entry) => entry.key));
    this.#change([...this.now.facts.filter((entry) => !ids.has(entry.key) && !ids.has(idOf(entry))), ...fresh]);
  }

  duplicate(key) {
    const { type, fields, envelope } = this.find(key);
    return this.add(type, { ...fields, ...freshFields(type, this.entries) }, envelope);
  }

  /** Copies a pack's fact into the set, where it replaces the pack's. */
  adopt(key) {
    this.#change([...this.now.facts, this.find(key)]);
  }

  /** Takes a fact out; a pack's stays in its pack, and the set says that it does without. */
  remove(key) {
    const facts = this.now.facts.filter((entry) => entry.key !== key);
    this.#change(facts, this.#isOfPack(key) ? without(this.now.rest, key) : undefined);
  }

  /** Puts a fact back to what the baseline has: its old values, or none. */
  revert(key) {
    const old = this.start.facts.find((entry) => entry.key === key);
    const others = this.now.facts.filter((entry) => entry.key !== key);
    if (takenOut(this.now).has(key)) return this.#change(others, withAgain(this.now.rest, key));
    if (!old) return this.#change(others);
    const at = this.now.facts.findIndex((entry) => entry.key === key);
    this.#change(at < 0 ? [...others, old] : this.now.facts.with(at, old));
  }

  #isOfPack(key) {
    return this.packs.some((entry) => entry.key === key);
  }

  /** Makes changes as the server words them, as one edit. */
  apply(edits) {
    const { facts, rest } = edits.reduce((state, edit) => applied(state, edit, (id) => this.find(id), (key) => this.#isOfPack(key)), this.now);
    this.#change(facts, rest);
  }

  /** Takes one change back that the server names, and leaves the others. */
  undoEdit(edit) {
    if (edit.set === "horizon") return this.setRest("horizon", this.start.rest.horizon);
    const { id = edit.add && toEntry(edit.add).key, name } = targetOf(edit);
    const key = this.find(id)?.key ?? id;
    const old = this.baseline.get(key);
    if (!name || !old) return this.revert(key);
    const back = { ...this.find(key), fields: withValue(this.find(key).fields, name, old.fields[name]) };
    const same = sameEntry(back, old);
    const others = this.now.facts.filter((entry) => entry.key !== key);
    if (same && this.#isOfPack(key)) return this.#change(others);
    this.#change(this.now.facts.map((entry) => (entry.key !== key ? entry : same ? old : back)));
  }

  reset() {
    if (this.now !== this.start) this.#change(this.start.facts, this.start.rest);
  }

  /** Whether a fact says anything else than in the baseline. */
  differs(entry) {
    return differs(this.baseline, entry);
  }

  /** What differs from the baseline, fact by fact. */
  get changes() {
    return changesOf(this);
  }

  /** The fact set as the server takes it, and as it was before any edit. */
  toFactSet(state = this.now) {
    return { ...state.rest, facts: state.facts.map(fromEntry) };
  }
}
