import { language, t } from "./i18n.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const locale = () => (language() === "zh" ? "zh-CN" : "en-GB");
const at = (iso) => new Date(`${iso}T00:00:00Z`);

/** 30 Jan 2026, 2026年1月30日; anything that is no date is given back as it is. */
export function date(iso) {
  if (/^\d{4}-\d{2}$/.test(iso ?? "")) return monthName(...iso.split("-").map(Number));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso ?? "")) return String(iso ?? "");
  const [year, month, date] = iso.split("-").map(Number);
  return language() === "zh" ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`;
}

function monthName(year, month) {
  return language() === "zh" ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
}

export function moment(iso) {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return String(iso);
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(instant);
}

export function number(value) {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }).format(value);
}

/** Between worse than nothing and 1, to two decimals. */
export function score(value) {
  const digits = Math.abs(value).toFixed(2);
  return value < 0 && Number(digits) ? `−${digits}` : digits;
}

/** Shares are fractions of 1; people read percents. */
export function percent(share) {
  const digits = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(share * 100);
  return language() === "zh" ? `${digits}%` : `${digits}\u00a0%`;
}

export function quantity(value, unit) {
  if (unit === "share") return percent(value);
  if (unit === "day") return t("days", { n: number(value) });
  return unit ? `${number(value)} ${unit}` : number(value);
}

/** Days from one ISO date to another. */
export function daysBetween(from, to) {
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/** processingDays becomes "Processing days", CONTRACT_FIRST "Contract first". */
export function words(name) {
  const spaced = /^[A-Z0-9_]+$/.test(name)
    ? name.replaceAll("_", " ").toLowerCase()
    : name.replace(/([a-z0-9])([A-Z])/g, (whole, end, start) => `${end} ${start.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
