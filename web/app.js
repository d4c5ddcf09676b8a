import { el, replace } from "./dom.js";
import { chooseLanguage, t } from "./i18n.js";
import { followEdition } from "./edition.js";
import { header } from "./header.js";
import { address, parameter, refresh, start } from "./router.js";
import { loadSchema } from "./schema.js";
import { heading, load } from "./panel.js";
import { applyTheme } from "./theme.js";
import { comparison } from "./screens/comparison.js";
import { exposure } from "./screens/exposure.js";
import { options } from "./screens/options.js";
import { trackRecord } from "./screens/track-record.js";
import { assessment } from "./screens/assessment.js";
import { history } from "./screens/history.js";
import { edit } from "./screens/edit.js";
import { rules } from "./screens/rules.js";
import { ruleNeighbours } from "./screens/rule-graph.js";
import { scenarios } from "./screens/scenarios.js";
import { workbench } from "./screens/workbench.js";

const routes = [
  [/^\/(?:scenarios)?$/, scenarios],
  [/^\/workbench(?:\/([^/]+))?$/, workbench],
  [/^\/rules\/edit$/, edit],
  [/^\/rules\/graph(?:\/([^/]+))?$/, ruleNeighbours],
  [/^\/rules(?:\/([^/]+))?$/, rules],
  [/^\/exposure$/, exposure],
  [/^\/options$/, options],
  [/^\/track-record$/, trackRecord],
  [/^\/history$/, history],
  [/^\/compare$/, comparison],
  [/^\/assessments\/([^/]+)$/, assessment],
];

let leaving = new AbortController();

/** Shows a screen; the signal tells it when the page moves on. */
function show(screen, parts) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  chooseLanguage(parameter("lang"));
  replace(document.getElementById("top"), header());
  const main = document.getElementById("main");
  load(main, t("what.schema"), loadSchema, () => (screen ? screen(parts, signal) : notFound()));
}

function notFound() {
  return [heading(t("notFound")), el("p.empty", el("a", { href: address("/scenarios") }, t("nav.scenarios")))];
}

applyTheme();
start(routes, show);
followEdition(document.getElementById("notice"), refresh);
