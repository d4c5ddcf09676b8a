import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { date } from "../format.js";
import { say, t } from "../i18n.js";
import { heading, load, problemText } from "../panel.js";
import { address } from "../router.js";
import { finder } from "./finder.js";
import { firstVisit, welcome } from "./tour.js";

const SHOWN = 5;

/** Cards of what is there to start from. */
export function scenarios() {
  const place = el("div");
  load(place, t("what.scenarios"), api.scenarios, (list) => [
    firstVisit() && exampleIn(list) ? welcome(address(`/workbench/${encodeURIComponent(exampleIn(list).id)}?tour=1`)) : null,
    list.length ? found(list) : el("p.empty", t("noScenarios")),
  ]);
  return [el("div.page-head", heading(t("nav.scenarios")), el("p.muted", t("scenariosIntro"))), place];
}

/** The cards that hold what is looked for. */
function found(list) {
  const count = el("p.muted", { role: "status" });
  const cards = el("ul.scenario-cards");
  const search = finder(t("findScenario"), list, haystack, (fit) => {
    replace(count, t("scenarioCount", { n: fit.length }));
    replace(cards, fit.map(card), emptyCard());
  });
  return [search, count, cards];
}

const haystack = ({ id, title, story, tags }) => [id, title, story, tags].flatMap((part) => (typeof part === "string" ? part : Object.values(part ?? {})));

const exampleIn = (list) => list.find((one) => one.tags?.includes("example"));

function card({ id, title, story, horizon, facts, problems }) {
  if (problems) return unreadable(id, problems);
  const path = `/workbench/${encodeURIComponent(id)}`;
  return el("li.scenario",
    el("h2", el("a", { href: address(path) }, say(title) || id)),
    el("p.story-line", say(story)),
    el("p.muted.figures", t("horizonUntil", { date: date(horizon) }), " · ", t("factCount", { n: facts })),
    el("p.actions",
      el("a.button.primary", { href: address(path) }, t("open")),
      el("a.button", { href: address(`${path}?copy=1`) }, t("newFrom"))));
}

function unreadable(id, problems) {
  return el("li.scenario", el("h2", id), el("div.trouble", el("p", t("unreadable")),
    el("ul", problems.slice(0, SHOWN).map((problem) => el("li", el("code", `${problem.file}:${problem.line}`), " ", problemText(problem))))));
}

function emptyCard() {
  return el("li.scenario.blank",
    el("h2", t("newEmpty")),
    el("p.story-line", t("newEmptyStory")),
    el("p.actions", el("a.button", { href: address("/workbench") }, t("newEmpty"))));
}
