const LEAST = 0.2;
const MOST = 2.5;

/** How large a drawing is shown whole in a room: not larger than life, nor smaller than is readable. */
export const scaleFor = (size, width, height, readable) => Math.max(readable, Math.min(1, width / size.width, height / size.height));

/** Lets a drawing be zoomed and moved: by pointer, by two fingers or Ctrl and wheel, and by calls from buttons and keys. */
export function viewport(svg, content, size) {
  let [scale, left, top] = [1, 0, 0];
  const pointers = new Map();

  function apply() {
    content.setAttribute("transform", `translate(${left} ${top}) scale(${scale})`);
  }

  function zoom(factor, x = svg.clientWidth / 2, y = svg.clientHeight / 2) {
    const next = Math.min(MOST, Math.max(LEAST, scale * factor));
    [left, top] = [x - ((x - left) * next) / scale, y - ((y - top) * next) / scale];
    scale = next;
    apply();
  }

  function move(x, y) {
    [left, top] = [left + x, top + y];
    apply();
  }

  /** All of it in sight, not larger than life; where that is too small to read, as much as there is room for around a place. */
  function fit(readable = 0, { x, y } = { x: size.width, y: size.height }) {
    scale = scaleFor(size, svg.clientWidth, svg.clientHeight, readable);
    const start = (outer, inner, middle) => (inner <= outer ? (outer - inner) / 2 : Math.max(outer - inner, Math.min(0, outer / 2 - middle)));
    [left, top] = [start(svg.clientWidth, size.width * scale, x * scale), start(svg.clientHeight, size.height * scale, y * scale)];
    apply();
  }

  /** Brings a place into sight. */
  function reveal(x, y, width, height) {
    const inset = (at, half, outer) => Math.min(0, outer - (at + half) - 8) + Math.max(0, half - at + 8);
    move(inset(left + x * scale, (width / 2) * scale, svg.clientWidth), inset(top + y * scale, (height / 2) * scale, svg.clientHeight));
  }

  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), event.offsetX, event.offsetY);
  }, { passive: false });
  svg.addEventListener("pointerdown", (event) => pointers.set(event.pointerId, event));
  svg.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (pointers.size === 1) {
      move(event.clientX - before.clientX, event.clientY - before.clientY);
    } else {
      const other = [...pointers.values()].find((one) => one.pointerId !== event.pointerId);
      const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      zoom(apart(event) / Math.max(1, apart(before)));
    }
    pointers.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  return { zoom, move, fit, reveal };
}
