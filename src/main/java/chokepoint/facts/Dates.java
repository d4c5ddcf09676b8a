package chokepoint.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ISO dates and guesses what was meant by others. */
final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?([T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final String WANTED = "a date such as 2026-01-06";

  private Dates() {}

  static Checked read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return iso(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    List<String> likely = likely(text);
    return likely.isEmpty()
        ? Checked.wrong(WANTED)
        : Checked.wrong(WANTED, "Maybe " + String.join(" or ", likely));
  }

  private static Checked iso(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return Checked.wrong(
          "a date that exists; there is no month " + month,
          "Maybe the day and the month are the wrong way round");
    }
    YearMonth in = YearMonth.of(year, month);
    if (!in.isValidDay(day)) {
      String name = in.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return Checked.wrong(
          "a date that exists; " + name + " " + year + " has " + in.lengthOfMonth() + " days",
          "Maybe " + in.atEndOfMonth());
    }
    return Checked.of(in.atDay(day));
  }

  private static List<String> likely(String text) {
    List<String> dates = new ArrayList<>();
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      date(number(first, 1), number(first, 2), number(first, 3)).ifPresent(dates::add);
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      date(number(last, 3), number(last, 1), number(last, 2)).ifPresent(dates::add);
      date(number(last, 3), number(last, 2), number(last, 1))
          .filter(d -> !dates.contains(d))
          .ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<String> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
