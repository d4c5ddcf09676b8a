import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { onNewEdition } from "../edition.js";
import { heading, load } from "../panel.js";
import { parameter } from "../router.js";
import { learnLabels } from "../schema.js";
import { Draft } from "../facts/draft.js";
import { factSetOf } from "../facts/entries.js";
import { factList } from "../facts/list.js";
import { whatIfOf } from "../facts/what-if.js";
import { setForm } from "../facts/set.js";
import { difference } from "../answer/difference.js";
import { answerView } from "../answer/answer.js";
import { liveAnswer } from "../answer/live.js";
import { asked } from "./asked.js";
import { tour } from "./tour.js";
import { toolbar } from "./toolbar.js";

/** As in facts.css. */
const NARROW = matchMedia("(max-width: 999px)");

const EMPTY = { factSet: { title: "", horizon: `${new Date().getFullYear() + 1}-12-31`, facts: [] }, merged: [] };

/** Facts on the left, what follows from them on the right. */
export function workbench([id], signal) {
  const place = el("div");
  sessionStorage.setItem("workbench", bare(location));
  load(place, t("what.scenario"), () => opened(id), ({ draft, title }) => bench(draft, title, signal));
  return place;
}

/** The address without what only concerns how it is shown. */
function bare({ pathname, search }) {
  const parameters = new URLSearchParams(search);
  ["lang", "view", "finding", "ask", "tour"].forEach((name) => parameters.delete(name));
  return parameters.size ? `${pathname}?${parameters}` : pathname;
}

/** Drafts of this visit, so that one comes back to them with all that can be undone. */
const drafts = new Map();

async function opened(id) {
  const where = bare(location);
  if (!drafts.has(where)) {
    const { key, title, factSet, merged, labels } = await started(id);
    learnLabels(labels);
    const asked = whatIfOf(new URLSearchParams(location.search));
    const draft = new Draft({ id: asked ? where : key, factSet, merged });
    if (asked && !draft.changes.length) draft.add(asked.type, asked.fields);
    drafts.set(where, { draft, title });
  }
  return drafts.get(where);
}

/** The scenario of the address, a copy of it, a saved assessment, or nothing yet. */
async function started(id) {
  const saved = parameter("assessment");
  if (saved) {
    const assessment = await api.assessment(saved);
    return { key: `assessment ${saved}`, title: assessment.scenario.title, factSet: factSetOf(assessment), labels: assessment.labels };
  }
  if (!id) return { key: "new", ...EMPTY };
  const scenario = await api.scenario(id);
  if (!parameter("copy")) return { key: id, ...scenario };
  const { title } = scenario;
  const copied = Object.fromEntries(Object.entries(typeof title === "string" ? { en: title } : title).map(([tongue, words]) => [tongue, copyName(words)]));
  return { ...scenario, key: `${id} copy`, factSet: { ...scenario.factSet, title: copied } };
}

const copyName = (title) => t("copyOf", { title });

function bench(draft, baselineTitle, signal) {
  const list = factList(draft);
  const set = setForm(draft, signal);
  const view = answerView(() => draft.toFactSet(), {
    openFact: (key) => { drawer(true); list.reveal(key); },
    before: () => (draft.changes.length ? draft.toFactSet(draft.start) : null),
    apply: (edits) => draft.apply(edits),
    undo: (edit) => draft.undoEdit(edit),
  });
  const live = liveAnswer(draft, { signal, answered, refused });
  const title = el("h1");
  const baseline = el("p.muted");
  const question = el("div");
  let shown = null;
  const bar = toolbar(draft, () => shown);
  const factsPane = el("aside.facts-pane", { id: "facts", "aria-label": t("facts") },
    el("div.drawer-bar", el("button", { type: "button", onclick: () => drawer(false) }, t("closeFacts"))),
    el("h2", t("facts")), set.element, list.element);
  const handle = el("button.drawer-handle.primary", { type: "button", "aria-controls": "facts", "aria-expanded": "false", onclick: () => drawer(true) }, t("showFacts"));
  const answerPane = el("section.answer-pane", { "aria-label": t("answer") }, live.status, view.element);
  const element = el("div.bench", factsPane, answerPane, handle);

  /** On a narrow page the facts lie over the answer; on a wide one both are always there. */
  function drawer(wanted) {
    const open = wanted && NARROW.matches;
    element.classList.toggle("drawer-open", open);
    handle.setAttribute("aria-expanded", String(open));
    answerPane.inert = open;
    if (NARROW.matches) (open ? factsPane.querySelector("button") : handle).focus({ preventScroll: true });
  }

  function answered(assessment, baseline) {
    const renamed = learnLabels(assessment.labels);
    if (renamed || live.mended()) list.show(new Map());
    set.show([]);
    const vanished = draft.changes.length && baseline ? difference(baseline, assessment).vanished : [];
    shown = { assessment, factSet: draft.toFactSet(), vanished };
    view.show(assessment, draft.changes.length ? baseline : null);
  }

  function refused({ byFact, ofSet }) {
    list.show(byFact);
    set.show(ofSet);
  }

  function show() {
    heading(say(draft.now.rest.title) || t("untitled"), title);
    replace(baseline, draft.changes.length && baselineTitle ? t("baseline", { title: say(baselineTitle) }) : []);
    replace(question, asked(draft) ?? []);
    bar.show();
    list.show();
  }

  draft.listen(() => { show(); live.ask(); }, signal);
  addEventListener("keydown", (event) => shortcut(event, draft), { signal });
  factsPane.addEventListener("keydown", (event) => event.key === "Escape" && drawer(false));
  NARROW.addEventListener("change", () => drawer(false), { signal });
  onNewEdition(() => { list.show(); live.renew(); }, signal);
  show();
  live.ask();
  return [el("div.bench-head", el("div", title, baseline, question), bar.element), parameter("tour") ? tour() : null, element];
}

/** Undo and redo for the whole set, except where a text field has its own. */
function shortcut(event, draft) {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || event.target.matches("input, textarea")) return;
  event.preventDefault();
  if (event.shiftKey) draft.redo();
  else draft.undo();
}
