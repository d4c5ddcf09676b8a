package chokepoint.web;

import chokepoint.assessment.Language;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the parameters behind the question mark of an address. */
final class Query {
  private Query() {}

  static boolean flag(Context ctx, String name, boolean usual) {
    String given = ctx.queryParam(name);
    if (given == null) {
      return usual;
    }
    return switch (given) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new BadRequestResponse(name + " must be true or false.");
    };
  }

  /** A whole number from 1 to the most. */
  static int number(Context ctx, String name, int usual, int most) {
    String given = ctx.queryParam(name);
    if (given == null) {
      return usual;
    }
    if (!given.matches("\\d{1,9}")
        || Integer.parseInt(given) < 1
        || Integer.parseInt(given) > most) {
      throw new BadRequestResponse(name + " must be a whole number from 1 to " + most + ".");
    }
    return Integer.parseInt(given);
  }

  static Language language(Context ctx) {
    return switch (text(ctx, "lang")) {
      case "", "en" -> Language.EN;
      case "zh" -> Language.ZH;
      default -> throw new BadRequestResponse("lang must be en or zh.");
    };
  }

  static Optional<LocalDate> day(Context ctx, String name) {
    try {
      return Optional.ofNullable(ctx.queryParam(name)).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse(name + " must be a day, such as 2026-01-31.");
    }
  }

  static String text(Context ctx, String name) {
    String given = ctx.queryParam(name);
    return given == null ? "" : given;
  }
}
