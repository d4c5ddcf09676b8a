import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { trouble } from "../panel.js";

const PATIENCE = 300;

/** The place of an answer that takes a while: progress, what went wrong, and a note once it is out of date. */
export function answerPlace() {
  const content = el("div");
  const stale = el("p.none", { hidden: true }, t("askAgain"));
  const element = el("div.reply", { "aria-live": "polite" }, stale, content);
  let running = null;
  let answered = false;

  function stop() {
    running?.abort();
    running = null;
    replace(content);
  }

  /** Puts a question: fetching(signal, onProgress) brings an answer that render shows. */
  async function put(fetching, render) {
    running?.abort();
    const mine = (running = new AbortController());
    stale.hidden = true;
    const bar = el("progress", { "aria-label": t("working") });
    const count = el("span.muted");
    const slow = setTimeout(() => replace(content, el("div.status.progress", t("working"), bar, count,
      el("button", { type: "button", onclick: stop }, t("cancel")))), PATIENCE);
    function told({ done, of }) {
      bar.max = of;
      bar.value = done;
      replace(count, t("doneOf", { done, of }));
    }
    try {
      const answer = await fetching(mine.signal, told);
      if (mine.signal.aborted) return;
      answered = true;
      replace(content, render(answer));
    } catch (error) {
      if (!mine.signal.aborted) replace(content, trouble(error, () => put(fetching, render)));
    } finally {
      clearTimeout(slow);
      if (running === mine) running = null;
    }
  }

  /** The facts are others than those that were asked about. */
  function age() {
    if (running) stop();
    stale.hidden = !(answered && content.hasChildNodes());
  }

  return { element, put, age };
}

/** Calls back only if what it is given is not what it was given before. */
export function onceFor(act) {
  let before;
  return (thing) => {
    if (before !== undefined && before !== thing) act();
    before = thing;
  };
}
