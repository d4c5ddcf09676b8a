package chokepoint.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The library that lays graphs out, as it lies in its jar; the page loads it when it needs it. */
final class GraphLayout {
  static final String ADDRESS = "/lib/dagre.min.js";

  private static final String VERSION = "/META-INF/maven/org.webjars.npm/dagre/pom.properties";
  private static final String FILE = "/META-INF/resources/webjars/dagre/%s/dist/dagre.min.js";

  private final byte[] script;

  GraphLayout() {
    Properties properties = new Properties();
    try (InputStream in = resource(VERSION)) {
      properties.load(in);
      script = bytes(FILE.formatted(properties.getProperty("version")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the layout library", e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return in.readAllBytes();
    }
  }

  void show(Context ctx) {
    Reply.bytes(ctx, "text/javascript", script);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(GraphLayout.class.getResourceAsStream(name), name);
  }
}
