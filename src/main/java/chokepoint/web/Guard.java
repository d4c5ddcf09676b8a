package chokepoint.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What requests pass that read or write rule files: the token that was printed at the start, and
 * from a browser, that the page which asks is of this server. A page of another site could send a
 * request here, but cannot know the token.
 */
final class Guard {
  private static final String SCHEME = "Bearer ";

  private final Optional<Authoring> authoring;

  Guard(Optional<Authoring> authoring) {
    this.authoring = authoring;
  }

  /** How rules are edited, for who may. */
  Authoring pass(Context ctx) {
    Authoring open =
        authoring.orElseThrow(
            () ->
                new GuardException(
                    403, "Rules cannot be edited here. Maybe start with serve --authoring."));
    String origin = ctx.header("Origin");
    if (origin != null && !origin.equals(ctx.scheme() + "://" + ctx.header("Host"))) {
      throw new GuardException(403, "A page of " + origin + " may not edit rules here.");
    }
    if (!same(SCHEME + open.token(), String.valueOf(ctx.header("Authorization")))) {
      throw new GuardException(
          401,
          "The token is missing or wrong. Maybe copy it from where the server was started; it is"
              + " sent as Authorization: Bearer TOKEN.");
    }
    return open;
  }

  /** Takes as long for a token that is nearly right as for any other. */
  private static boolean same(String wanted, String given) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
