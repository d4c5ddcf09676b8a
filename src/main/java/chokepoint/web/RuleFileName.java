package chokepoint.web;

import io.javalin.http.BadRequestResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of rule files as they come over HTTP; none leads out of the folder of rules. */
final class RuleFileName {
  private static final Pattern PLAIN =
      Pattern.compile("([a-z0-9-]{1,60}/){0,3}[a-z0-9-]{1,60}\\.drl");

  private RuleFileName() {}

  /**
   * The file of that name, which need not exist.
   *
   * @throws BadRequestResponse if the name is none, or a link on its way leads elsewhere
   */
  static Path in(Path folder, String name) {
    if (!PLAIN.matcher(name).matches()) {
      throw new BadRequestResponse(
          "'"
              + name
              + "' is no name of a rule file. Maybe something like mines.drl or"
              + " vocabulary/mines.drl: small letters, figures and hyphens.");
    }
    Path on = folder;
    for (Path part : Path.of(name)) {
      on = on.resolve(part);
      if (Files.isSymbolicLink(on)) {
        throw new BadRequestResponse("'" + name + "' is a link, and links are not followed.");
      }
    }
    return on;
  }
}
