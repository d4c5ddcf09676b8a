import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { note, parameter } from "../router.js";
import { section } from "../panel.js";
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
 * The answer to a fact set: headlines, story, timeline, and the reasons under tabs.
 * openFact, where there are facts to open, takes the id of one.
 */
export function answerView({ openFact } = {}) {
  const element = el("div.answer");
  let evidence = null;
  let changed = null;
  let changes = [];
  let working = false;
  let chosen = parameter("finding");

  function choose(id) {
    chosen = id;
    note({ finding: id, view: null });
    why.choose("proof");
    why.element.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }

  function toggleWorking() {
    working = !working;
    why.show();
  }

  const views = {
    proof: () => proof(evidence, chosen, openFact),
    rules: () => firings(evidence),
    findings: () => findings(evidence, { working, toggleWorking, choose, chosen }),
    ...(openFact ? { compare: () => compare(changed, changes, choose) } : {}),
  };
  const why = tabs(views, parameter("view"), (view) => note({ view: view === "proof" ? null : view }));

  function show(assessment, { baseline = null, edits = [] } = {}) {
    evidence = new Evidence(assessment);
    changes = edits;
    changed = baseline && edits.length ? difference(baseline, assessment) : null;
    if (!evidence.findings.has(chosen)) chosen = (evidence.headlines()[0] ?? assessment.findings[0])?.id;
    why.count("findings", assessment.findings.length);
    replace(element,
      section(t("headlines"), () => cards(evidence, changed, choose), { kind: "lead" }),
      changed && quiet(changed) ? el("p.none", t("noEffect")) : null,
      say(assessment.story) ? el("p.story", say(assessment.story)) : null,
      section(t("timeline"), () => timeline(evidence, choose)),
      section(t("why"), () => why.element),
      el("p.limits", t("limits")));
    why.show();
  }
  return { element, show };
}

const quiet = ({ appeared, vanished, moved }) => !appeared.length && !vanished.length && !moved.length;
