import { daysBetween } from "../format.js";
import { plus } from "./timeline-rows.js";

const LEAST_DAYS = 14;

/** The days that a timeline shows: all of its range at first, then less of it, moved along. */
export function shownDays(whole) {
  let { start, end } = whole;
  const all = daysBetween(whole.start, whole.end);

  function set(first, days) {
    const length = Math.round(Math.min(all, Math.max(Math.min(LEAST_DAYS, all), days)));
    const latest = all - length;
    const offset = Math.round(Math.min(latest, Math.max(0, first)));
    start = plus(whole.start, offset);
    end = plus(start, length);
  }

  const offset = () => daysBetween(whole.start, start);
  const length = () => daysBetween(start, end);
  return {
    now: () => ({ start, end }),
    isWhole: () => length() === all,
    /** @param at the place, as a share of what is shown, that stays where it is */
    zoom(factor, at = 0.5) { set(offset() + length() * at * (1 - 1 / factor), length() / factor); },
    /** @param share of what is shown */
    move(share) { set(offset() + length() * share, length()); },
    reset() { set(0, all); },
  };
}
