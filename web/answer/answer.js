import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { note, parameter } from "../router.js";
import { section } from "../panel.js";
import { askPanel } from "../ask/ask.js";
import { graph } from "../graph/graph.js";
import { calendar } from "./calendar.js";
import { cards } from "./cards.js";
import { compare } from "./compare.js";
import { difference } from "./difference.js";
import { Evidence } from "./evidence.js";
import { findings } from "./findings.js";
import { firings } from "./firings.js";
import { proof } from "./proof.js";
import { tabs } from "./tabs.js";
import { timeline } from "./timeline.js";

/**
 * The answer to a fact set: headlines, story, timeline, the reasons under tabs, and further questions.
 *
 * @param factSet gives the fact set that is answered
 * @param editing where facts can be changed: openFact takes the id of one, before gives the baseline if
 *   anything differs from it, apply and undo take changes
 */
export function answerView(factSet, editing = {}) {
  const { openFact } = editing;
  const element = el("div.answer");
  let evidence = null;
  let changed = null;
  let working = false;
  let chosen = parameter("finding");

  function choose(id) {
    chosen = id;
    note({ finding: id, view: null });
    why.choose("proof");
    ask.show(evidence, chosen);
    why.element.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }

  function toggleWorking() {
    working = !working;
    why.show();
  }

  const views = {
    graph: () => graph(evidence, chosen, { choose, openFact }),
    proof: () => proof(evidence, chosen, openFact),
    rules: () => firings(evidence),
    findings: () => findings(evidence, { working, toggleWorking, choose, chosen }),
    calendar: () => calendar(evidence, { choose, openFact }),
    ...(editing.before ? { compare: () => compare(evidence, { before: editing.before, after: factSet, undo: editing.undo, choose }) } : {}),
  };
  const why = tabs(views, parameter("view") ?? "proof", (view) => note({ view: view === "proof" ? null : view }));
  const ask = askPanel({ factSet, apply: editing.apply, openFact });

  function show(assessment, baseline = null) {
    evidence = new Evidence(assessment);
    changed = baseline && baseline !== assessment ? difference(baseline, assessment) : null;
    if (!evidence.findings.has(chosen)) chosen = (evidence.headlines()[0] ?? assessment.findings[0])?.id;
    why.count("findings", assessment.findings.length);
    replace(element,
      section(t("headlines"), () => cards(evidence, changed, choose, ask.askWhyNot), { kind: "lead" }),
      changed && quiet(changed) ? el("p.none", t("noEffect"), " ", el("button.link", { type: "button", onclick: () => why.choose("compare") }, t("whyNoEffect"))) : null,
      say(assessment.story) ? el("p.story", say(assessment.story)) : null,
      section(t("timeline"), () => timeline(evidence, choose)),
      section(t("why"), () => why.element),
      section(t("ask"), () => ask.element),
      el("p.limits", t("limits")));
    why.show();
    ask.show(evidence, chosen);
  }
  return { element, show };
}

const quiet = ({ appeared, vanished, moved }) => !appeared.length && !vanished.length && !moved.length;
