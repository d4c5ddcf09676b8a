/** Builds elements; data only ever becomes text nodes and attributes. */
export function el(spec, ...rest) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  return fill(element, rest);
}

export function svg(tag, ...rest) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), rest);
}

/** Swaps the content of an element without losing the keyboard's place in it. */
export function replace(element, ...children) {
  const mark = element.contains(document.activeElement) && document.activeElement.dataset.mark;
  element.replaceChildren(...children.flat(Infinity).filter(shown));
  if (mark) element.querySelector(`[data-mark="${CSS.escape(mark)}"]`)?.focus({ preventScroll: true });
}

function fill(element, [first, ...others]) {
  const plain = first && typeof first === "object" && !Array.isArray(first) && !(first instanceof Node);
  if (plain) for (const [name, value] of Object.entries(first)) set(element, name, value);
  const children = plain ? others : [first, ...others];
  element.append(...children.flat(Infinity).filter(shown));
  return element;
}

function set(element, name, value) {
  if (typeof value === "function") element.addEventListener(name.slice(2), value);
  else if (name in element && typeof value === "boolean") element[name] = value;
  else if (name === "value") element.value = value;
  else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value);
}

function shown(child) {
  return child !== null && child !== undefined && child !== false && child !== "";
}

let count = 0;

/** An id that no other element of the page has, to tie labels to controls. */
export function freshId(prefix) {
  return `${prefix}-${++count}`;
}
