const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "font-size", "font-family", "font-weight", "text-anchor"];
const SPACE = "http://www.w3.org/2000/svg";

/** An SVG of the page as a file of its own: what the style sheets say is written into it. */
export function standalone(drawing) {
  const copy = drawing.cloneNode(true);
  const before = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
    const style = getComputedStyle(before[index]);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "tabindex", "role", "data-mark", "aria-current"]) element.removeAttribute(name);
  });
  const content = copy.querySelector(":scope > g[transform]");
  const box = content && drawing.querySelector(":scope > g").getBBox();
  if (box) {
    content.removeAttribute("transform");
    copy.setAttribute("viewBox", `${box.x - 8} ${box.y - 8} ${box.width + 16} ${box.height + 16}`);
    copy.setAttribute("width", box.width + 16);
    copy.setAttribute("height", box.height + 16);
  }
  copy.setAttribute("xmlns", SPACE);
  const ground = document.createElementNS(SPACE, "rect");
  const { x, y, width, height } = copy.viewBox.baseVal;
  for (const [name, value] of Object.entries({ x, y, width, height, fill: getComputedStyle(document.body).backgroundColor })) ground.setAttribute(name, value);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
