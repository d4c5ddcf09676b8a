import { language } from "../i18n.js";
import { daysBetween } from "../format.js";

/** First days of months, quarters or years between two days: at most about so many, with their names. */
export function ticks(start, end, most) {
  const months = daysBetween(start, end) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60].find((size) => months / size <= most) ?? 120;
  const list = [];
  const [year, month] = start.split("-").map(Number);
  for (let at = year * 12 + month; ; at++) {
    const day = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
    if (day > end) return list;
    if (at % 12 % Math.min(step, 12) === 0 && (step <= 12 || Math.floor(at / 12) % (step / 12) === 0)) list.push({ day, label: name(day, step, list) });
  }
}

function name(day, step, before) {
  const date = new Date(`${day}T00:00:00Z`);
  const year = { year: "numeric", timeZone: "UTC" };
  const locale = language() === "zh" ? "zh-CN" : "en-GB";
  if (step >= 12) return date.toLocaleDateString(locale, year);
  const named = before.at(-1)?.day.slice(0, 4) === day.slice(0, 4) ? {} : year;
  return date.toLocaleDateString(locale, { month: "short", timeZone: "UTC", ...named });
}
