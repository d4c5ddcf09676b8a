import { el, freshId, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { groupsOfForm, phrase, typeLabel, typeOf, typesIn } from "../schema.js";
import { factRow } from "./row.js";

/** More than this many facts of one type from packs fold into one line. */
const FEW = 5;

/** All facts of a draft by group and type; keeps its rows, so that what is open stays open. */
export function factList(draft) {
  const rows = new Map();
  const open = new Set([groupsOfForm()[0]?.id]);
  const body = el("div.groups");
  const search = el("input", { id: freshId("find"), type: "search", placeholder: t("findFact"), "aria-label": t("findFact"), oninput: () => show() });
  const element = el("div.facts", search, adder(), body);
  let problems = new Map();
  let layout = "";

  function show(found = problems) {
    problems = found;
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const entries = draft.entries.filter((entry) => matches(entry, wanted));
    const removed = draft.changes.filter((change) => change.kind === "removed").map((change) => change.entry);
    const plan = JSON.stringify([wanted, entries.map((entry) => entry.key), removed.map((entry) => entry.key)]);
    if (plan !== layout) {
      layout = plan;
      replace(body, groupsOfForm().map((group) => groupPart(group, entries, removed, wanted.length > 0)));
    }
    for (const [key, row] of rows) row.show(problems.get(key));
  }

  function groupPart(group, entries, removed, searching) {
    const types = typesIn(group.id).map((type) => type.name);
    const inside = entries.filter((entry) => types.includes(entry.type));
    const gone = removed.filter((entry) => types.includes(entry.type));
    const touched = gone.length > 0 || inside.some((entry) => draft.owns(entry.key) && !draft.baseline.has(entry.key));
    const details = el("details.group", { open: searching || touched || open.has(group.id), ontoggle: () => open[details.open ? "add" : "delete"](group.id) },
      el("summary", say(group.name), " ", el("span.count", String(inside.length))),
      types.map((type) => typePart(type, inside.filter((entry) => entry.type === type), gone.filter((entry) => entry.type === type), searching)),
      inside.length + gone.length ? null : el("div.empty", t("noFactsInGroup"), el("div.chips", types.map(addChip))));
    return details;
  }

  function typePart(type, entries, gone, searching) {
    if (!entries.length && !gone.length) return null;
    const own = entries.filter((entry) => draft.owns(entry.key));
    const others = entries.filter((entry) => !draft.owns(entry.key));
    const list = (some) => some.map((entry) => rowOf(entry.key).element);
    const fold = others.length > FEW && !searching;
    return [
      el("h3", { title: say(typeOf(type).doc) }, typeLabel(type)),
      el("ul", list(own), gone.map(goneRow), fold ? [] : list(others)),
      fold ? el("details.more", el("summary", t("moreFromPacks", { n: others.length })), el("ul", list(others))) : null,
    ];
  }

  function goneRow(entry) {
    return el("li.fact.gone", el("s", phrase(entry)), " ", el("span.tag.removed", t("removed")), " ",
      el("button.link", { type: "button", onclick: () => draft.revert(entry.key) }, t("restore")));
  }

  function rowOf(key) {
    if (!rows.has(key)) rows.set(key, factRow(key, draft));
    return rows.get(key);
  }

  function reveal(key) {
    const entry = draft.find(key);
    if (!entry) return;
    search.value = "";
    open.add(typeOf(entry.type).group);
    layout = "";
    show();
    rowOf(entry.key).reveal();
  }

  function addChip(type) {
    return el("button.chip", { type: "button", title: say(typeOf(type).doc), onclick: () => reveal(draft.add(type)) }, typeLabel(type));
  }

  function adder() {
    const choice = el("select", { id: freshId("add"), "aria-label": t("addFact") }, el("option", { value: "" }, t("addFact")),
      groupsOfForm().map((group) => el("optgroup", { label: say(group.name) },
        typesIn(group.id).map((type) => el("option", { value: type.name, title: say(type.doc) }, typeLabel(type.name))))));
    return el("div.adder", choice, el("button", { type: "button", onclick: () => choice.value && reveal(draft.add(choice.value)) }, t("addButton")));
  }

  show();
  return { element, show, reveal };
}

function matches(entry, words) {
  const text = `${typeLabel(entry.type)} ${phrase(entry)} ${entry.key}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
