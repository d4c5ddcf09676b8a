import { toEntry, withValue } from "./entries.js";

/*
 * Changes as the server words them: {set: "Type[id].field", to}, {set: "horizon", to}, {remove: id} and
 * {add: {Type: fields}}.
 */

/** The id and the field that a change sets, if it sets one. */
export function targetOf(edit) {
  const [, id, name] = /^(.*\])\.(\w+)$/.exec(edit.set ?? "") ?? [];
  return { id: id ?? edit.remove, name };
}

/** The state {rest, facts} after a change; find gives an entry by id, isOfPack tells whose it is by key. */
export function applied({ rest, facts }, edit, find, isOfPack) {
  if (edit.add) return { rest, facts: [...facts, toEntry(edit.add)] };
  if (edit.set === "horizon") return { rest: withValue(rest, "horizon", edit.to), facts };
  const { id, name } = targetOf(edit);
  const entry = find(id);
  if (!entry) return { rest, facts };
  const own = facts.find((one) => one.key === entry.key);
  if (edit.remove) {
    return { rest: isOfPack(entry.key) ? without(rest, entry.key) : rest, facts: facts.filter((one) => one !== own) };
  }
  const next = { ...(own ?? entry), fields: withValue((own ?? entry).fields, name, edit.to) };
  return { rest, facts: own ? facts.with(facts.indexOf(own), next) : [...facts, next] };
}

/** A set that does without a pack's fact says so among its changes; and takes that back. */
export const without = (rest, key) => withValue(rest, "change", [...(rest.change ?? []), { remove: key }]);

export function withAgain(rest, key) {
  const change = rest.change.filter((one) => one.remove !== key);
  return withValue(rest, "change", change.length ? change : undefined);
}
