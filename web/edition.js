import { api } from "./api.js";
import { el, replace } from "./dom.js";
import { t } from "./i18n.js";
import { problemText } from "./panel.js";
import { loadSchema } from "./schema.js";

const PAUSE = 2_000;

/** What this page was last drawn under. */
let known = null;
let renewal = null;

/** A screen that can answer anew in its place; others are offered to be shown anew. */
export function onNewEdition(renew, signal) {
  renewal = renew;
  signal.addEventListener("abort", () => { if (renewal === renew) renewal = null; });
}

/** Looks now and then which rules answer, and says so when they have changed or do not compile. */
export function followEdition(place, showAnew) {
  setInterval(() => document.visibilityState === "visible" && look(place, showAnew), PAUSE);
  look(place, showAnew);
}

async function look(place, showAnew) {
  const state = await api.rulesState().catch(() => null);
  if (!state || same(state, known)) return;
  const before = known;
  known = state;
  const stale = before && (before.edition !== state.edition || before.facts !== state.facts);
  if (!stale) return replace(place, problems(state));
  api.forget();
  await loadSchema();
  if (renewal) renewal();
  replace(place, problems(state), renewal ? null : changed(place, state, showAnew));
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function problems({ problems: [first, ...others] }) {
  return first ? el("p.notice.bad", el("code", `rules/${first.file}:${first.line}`), " ", problemText(first), " ",
    others.length ? `${t("moreProblems", { n: others.length })} ` : null, el("strong", t("editionBefore"))) : null;
}

function changed(place, state, showAnew) {
  return el("p.notice", t("editionChanged"), " ",
    el("button.link", { type: "button", onclick: () => { replace(place, problems(state)); showAnew(); } }, t("showAnew")));
}
