import { el, freshId } from "../dom.js";

/** A search box over a list: shows, as one types, what holds every word. */
export function finder(label, list, haystack, show, first = "") {
  const box = el("input", { id: freshId("find"), type: "search", value: first, oninput: () => look() });

  function look() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    show(list.filter((one) => words.every((word) => haystack(one).join(" ").toLowerCase().includes(word))));
  }

  look();
  return el("div.search", el("div.wide", el("label", { for: box.id }, label), box));
}
