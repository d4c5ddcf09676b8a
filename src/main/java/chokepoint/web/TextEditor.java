package chokepoint.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Set;
import java.util.regex.Pattern;

/** The library that the editor of rules is made of; the page loads it when it is opened. */
final class TextEditor {
  static final String ADDRESS = "/lib/ace/{file}";

  private static final Set<String> SCRIPTS =
      Set.of("ace.js", "mode-drools.js", "ext-language_tools.js", "ext-searchbox.js");
  private static final Pattern STYLES = Pattern.compile("ace\\.css|main-\\d{1,2}\\.(png|svg)");

  private final WebJar jar = new WebJar("ace-builds");

  void show(Context ctx) {
    String name = ctx.pathParam("file");
    if (SCRIPTS.contains(name)) {
      Reply.bytes(ctx, "text/javascript", jar.file("src-min-noconflict/" + name));
    } else if (STYLES.matcher(name).matches() && jar.holds("css/" + name)) {
      Reply.bytes(ctx, type(name), jar.file("css/" + name));
    } else {
      throw new NotFoundResponse("The editor has no file " + name);
    }
  }

  private static String type(String name) {
    return name.endsWith(".css")
        ? "text/css"
        : name.endsWith(".png") ? "image/png" : "image/svg+xml";
  }
}
