import { el, replace } from "./dom.js";
import { t } from "./i18n.js";
import { load } from "./panel.js";

const PAUSE = 3_000;

/**
 * An answer that the server makes when it is first asked for, and tells how far it is until then.
 * Gives a function that draws it, in as many places as are wanted; it is fetched once.
 */
export function prepared(fetch, { what, making }, signal) {
  const waiting = new Set();
  let answer = null;

  async function made() {
    for (;;) {
      const current = await fetch();
      if (current.begun === undefined || signal.aborted) return current;
      waiting.forEach((place) => replace(place, progress(making, current)));
      await new Promise((resume) => setTimeout(resume, PAUSE));
    }
  }

  return (render) => {
    const place = el("div");
    waiting.add(place);
    load(place, what, () => {
      answer ??= made().catch((error) => { answer = null; throw error; });
      return answer.finally(() => waiting.delete(place));
    }, (current) => (signal.aborted ? null : render(current)));
    return place;
  };
}

function progress(making, { begun, of }) {
  return el("div.status.progress", { role: "status" }, making,
    el("progress", { max: of, value: begun, "aria-label": making }), el("span", t("doneOf", { done: begun, of })));
}
