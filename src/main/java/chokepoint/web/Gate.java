package chokepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes. A page of another site that has its own name point here (DNS
 * rebinding) still sends its own name as Host, and is refused by it; an address in figures cannot
 * be made to point elsewhere.
 */
final class Gate {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ANYWHERE = Set.of("0.0.0.0", "::", "[::]");
  private static final String FIGURES = "\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Vary",
          "Accept-Encoding");

  private final Set<String> names = new TreeSet<>(HERE);
  private final boolean anyAddress;

  /**
   * @param host the address the server listens on
   */
  Gate(String host) {
    String plain = host.toLowerCase(Locale.ROOT);
    names.add(plain.contains(":") && !plain.startsWith("[") ? "[" + plain + "]" : plain);
    anyAddress = ANYWHERE.contains(plain);
  }

  void pass(Context ctx) {
    HEADERS.forEach(ctx::header);
    if (!admits(ctx.header("Host"))) {
      throw new HttpResponseException(
          421, "This server does not answer to that host name. Maybe start it with --host.");
    }
  }

  boolean admits(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    return names.contains(name) || (anyAddress && name.matches(FIGURES));
  }
}
