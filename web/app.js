import { el, replace } from "./dom.js";
import { chooseLanguage, t } from "./i18n.js";
import { header } from "./header.js";
import { parameter, start } from "./router.js";
import { loadSchema } from "./schema.js";
import { load } from "./panel.js";
import { applyTheme } from "./theme.js";
import { assessment } from "./screens/assessment.js";
import { history } from "./screens/history.js";
import { rules } from "./screens/rules.js";
import { scenarios } from "./screens/scenarios.js";
import { workbench } from "./screens/workbench.js";

const routes = [
  [/^\/(?:scenarios)?$/, scenarios],
  [/^\/workbench(?:\/([^/]+))?$/, workbench],
  [/^\/rules(?:\/([^/]+))?$/, rules],
  [/^\/history$/, history],
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
  load(main, t("what.schema"), loadSchema, () => (screen ? screen(parts, signal) : el("p.empty", t("notFound"))));
}

applyTheme();
start(routes, show);
