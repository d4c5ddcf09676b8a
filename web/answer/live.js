import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { address } from "../router.js";
import { problemText, trouble } from "../panel.js";

const PATIENCE = 300;

/** How long typing must rest before it is answered: as long as the last answer took, within bounds. */
const PAUSE = { least: 30, most: 400 };

/** What the server calls the fact set that was sent; other files are its packs. */
const OWN = "request";

/** Keeps asking for the answer to a draft as it changes; only the latest question's answer counts. */
export function liveAnswer(draft, { signal, answered, refused }) {
  const status = el("div.status-line", { role: "status" });
  let asking = new AbortController();
  let waiting = 0;
  let baseline = null;
  let before = false;
  let pause = 0;
  let wasRefused = false;
  let renewed = false;
  signal.addEventListener("abort", () => { clearTimeout(waiting); asking.abort(); });

  function ask() {
    clearTimeout(waiting);
    asking.abort();
    waiting = setTimeout(fetchAnswer, pause);
  }

  async function fetchAnswer() {
    asking = new AbortController();
    const mine = asking;
    if (draft.now.facts.length === 0 && draft.packs.length === 0) return replace(status, el("p.empty", t("emptyAnswer")), el("p.empty", el("a", { href: address("/scenarios") }, t("startFrom"))));
    const begin = performance.now();
    const slow = setTimeout(() => replace(status, t("working"), " ", el("progress", { "aria-label": t("working") })), PATIENCE);
    try {
      const assessment = await api.assess(draft.toFactSet(), mine.signal);
      const start = draft.changes.length ? await startAnswer() : assessment;
      if (mine.signal.aborted) return;
      if (!draft.changes.length) baseline = assessment;
      before = true;
      pause = Math.min(PAUSE.most, Math.max(PAUSE.least, performance.now() - begin));
      replace(status, t(renewed ? "asOfNewRules" : "asOfLast"));
      renewed = false;
      answered(assessment, start);
      wasRefused = false;
    } catch (error) {
      if (!mine.signal.aborted) fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** The baseline is assessed once; without it there is an answer still, only no comparison. */
  async function startAnswer() {
    if (!baseline && draft.start.facts.length + draft.packs.length > 0) {
      baseline = await api.assess(draft.toFactSet(draft.start)).catch(() => null);
    }
    return baseline;
  }

  function fail(error) {
    const problems = sorted(error.problems ?? []);
    if (error.status !== 422 || !error.problems.length) return replace(status, trouble(error, ask));
    wasRefused = true;
    replace(status, el("p.field-trouble", t(before ? "needMending" : "needMendingFirst", { n: error.problems.length })),
      problems.elsewhere.length ? el("ul", problems.elsewhere.map((text) => el("li", text))) : null);
    refused(problems);
  }

  /** Problems by the fact they point at (/facts/3/Type/field, or its id), those of the set, and all others. */
  function sorted(problems) {
    const found = { byFact: new Map(), ofSet: [], elsewhere: [] };
    for (const problem of problems) {
      const pointer = problem.file === OWN ? problem.pointer : "";
      const [, first, index, , field] = pointer.split("/");
      const entry = first === "facts" ? draft.now.facts[Number(index)] : draft.find(problem.pointer);
      const text = problemText(problem);
      if (entry) found.byFact.set(entry.key, [...(found.byFact.get(entry.key) ?? []), { field, text }]);
      else if (first) found.ofSet.push(text);
      else found.elsewhere.push(text);
    }
    return found;
  }

  /** Rules or facts have changed since: neither the answer nor that to the baseline counts any more. */
  function renew() {
    baseline = null;
    renewed = true;
    ask();
  }

  return { status, ask, renew, mended: () => wasRefused };
}
