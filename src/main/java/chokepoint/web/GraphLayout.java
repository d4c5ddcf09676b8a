package chokepoint.web;

import io.javalin.http.Context;

/** The library that lays graphs out; the page loads it when it needs it. */
final class GraphLayout {
  static final String ADDRESS = "/lib/dagre.min.js";

  private final byte[] script = new WebJar("dagre").file("dist/dagre.min.js");

  void show(Context ctx) {
    Reply.bytes(ctx, "text/javascript", script);
  }
}
