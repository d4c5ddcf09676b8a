import { api } from "../api.js";
import { el, freshId } from "../dom.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address, go, parameter } from "../router.js";
import { learnLabels } from "../schema.js";
import { factSetOf } from "../facts/entries.js";
import { optionsTable } from "../answer/options-table.js";

const MOST = 6;

/** Up to six variants of one baseline side by side: scenarios, and saved answers. */
export function options(parts, signal) {
  const place = el("div");
  load(place, t("what.options"), async () => {
    const [scenarios, saved] = await Promise.all([api.scenarios(), api.assessments()]);
    return { scenarios: scenarios.filter((one) => !one.problems), saved };
  }, (known) => chooser(known, signal));
  return [el("div.page-head", heading(t("nav.options")), el("p.muted", t("optionsIntro"))), place];
}

function chooser({ scenarios, saved }, signal) {
  const titles = new Map([...scenarios, ...saved].map((one) => [one.id, say(one.title) || one.id]));
  const bases = new Map(scenarios.filter((one) => one.base).map((one) => [one.base, scenarios.filter((other) => other.base === one.base)]));
  const base = parameter("base") ?? [...bases].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  const chosen = (parameter("of")?.split(",") ?? (bases.get(base) ?? []).map((one) => one.id)).filter((id) => titles.has(id) && id !== base).slice(0, MOST);
  const place = el("div");
  const at = (of, from = base) => go(`/options?base=${encodeURIComponent(from)}&of=${of.map(encodeURIComponent).join(",")}`, { replace: true });

  const baseline = el("select", { id: freshId("base"), onchange: () => go(`/options?base=${encodeURIComponent(baseline.value)}`, { replace: true }) },
    offered(scenarios, saved, () => true, base));
  const more = el("select", { id: freshId("more"), disabled: chosen.length >= MOST, onchange: () => more.value && at([...chosen, more.value]) },
    el("option", { value: "" }, t("addOption")), offered(scenarios, saved, (id) => id !== base && !chosen.includes(id)));

  if (!base) return el("p.empty", t("noOptions"));
  load(place, t("what.options"), () => assessed([base, ...chosen], scenarios, signal), ([first, ...others]) => [
    first.problem ? el("p.trouble", first.problem) : optionsTable(first, others, {
      drop: (id) => at(chosen.filter((one) => one !== id)),
      open: (id) => address(scenarios.some((one) => one.id === id) ? `/workbench/${encodeURIComponent(id)}` : `/assessments/${encodeURIComponent(id)}`),
    }),
    others.length < 1 ? el("p.empty", t("addFirstOption")) : null,
  ]);
  return [
    el("div.ask-form", el("div.pattern",
      el("div", el("label", { for: baseline.id }, t("baselineChoice")), baseline),
      el("div", el("label", { for: more.id }, t("optionChoice")), more))),
    place,
  ];
}

function offered(scenarios, saved, wanted, chosen) {
  const list = (some) => some.filter((one) => wanted(one.id)).map((one) => el("option", { value: one.id, selected: one.id === chosen }, say(one.title) || one.id));
  return [
    el("optgroup", { label: t("nav.scenarios") }, list(scenarios)),
    saved.length ? el("optgroup", { label: t("nav.history") }, list(saved)) : null,
  ];
}

/** Each with its answer under today's rules; one that fails says so in its column. */
function assessed(ids, scenarios, signal) {
  return Promise.all(ids.map(async (id) => {
    const scenario = scenarios.some((one) => one.id === id);
    try {
      const { factSet, title } = scenario ? await api.scenario(id) : await api.assessment(id).then((saved) => ({ factSet: factSetOf(saved), title: saved.scenario.title }));
      const assessment = await api.assess(factSet, signal);
      learnLabels(assessment.labels);
      return { id, title, factSet, assessment };
    } catch (error) {
      return { id, title: id, problem: error.message };
    }
  }));
}
