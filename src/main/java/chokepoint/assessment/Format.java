package chokepoint.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The closed set of formats a template may name, in both languages. */
public enum Format {
  PLAIN,
  NAME,
  PERCENT,
  DATE,
  UNTIL,
  DAYS,
  CHOICE;

  private static final Map<String, Format> BY_WORD =
      Map.of(
          "", PLAIN, "name", NAME, "percent", PERCENT, "date", DATE, "until", UNTIL, "days", DAYS,
          "choice", CHOICE);

  private static final double GROUPED_FROM = 10_000;
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日");

  /** The format a template's word stands for; plain for the empty word. */
  public static Optional<Format> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  String show(Object value, Language language, Words words) {
    boolean zh = language == Language.ZH;
    return switch (this) {
      case NAME -> words.names().of(value.toString(), language);
      case PERCENT -> percent(number(value), language);
      case DATE -> date(value, language);
      case UNTIL -> zh ? "至" + date(value, language) : " until " + date(value, language);
      case DAYS -> days(number(value), language);
      case CHOICE -> words.choice(value, language);
      case PLAIN -> plain(value);
    };
  }

  /** Numbers to two decimals, anything else as it is. */
  public static String plain(Object value) {
    return value instanceof Number n ? decimal(n.doubleValue(), 2) : value.toString();
  }

  private static String date(Object value, Language language) {
    return value instanceof LocalDate d ? date(d, language) : value.toString();
  }

  /** 30 January 2026, or 2026年1月30日. */
  public static String date(LocalDate day, Language language) {
    return day.format(language == Language.ZH ? CHINESE : ENGLISH);
  }

  /** A share as 83 %, or 83% in Chinese. */
  public static String percent(double share, Language language) {
    return decimal(share * 100, 1) + (language == Language.ZH ? "%" : " %");
  }

  /** 45 days, or 45天 in Chinese. */
  public static String days(double days, Language language) {
    String n = decimal(days, 1);
    if (language == Language.ZH) {
      return n + "天";
    }
    return n + (n.equals("1") ? " day" : " days");
  }

  private static double number(Object value) {
    return value instanceof Number n ? n.doubleValue() : Double.NaN;
  }

  /** Rounded to so many places, without trailing zeros; thousands apart from 10,000 on. */
  private static String decimal(double x, int places) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return String.valueOf(x);
    }
    BigDecimal d =
        BigDecimal.valueOf(x).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    if (d.signum() == 0) {
      return "0";
    }
    String digits = d.toPlainString();
    return Math.abs(x) < GROUPED_FROM
        ? digits
        : digits.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,9})", ",");
  }
}
