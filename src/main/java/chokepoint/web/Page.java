package chokepoint.web;

import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The static page: one document that shows every screen, and the files it loads. */
final class Page {
  private final Path folder;

  Page(Path folder) {
    this.folder = folder;
  }

  void files(StaticFileConfig files) {
    files.hostedPath = "/";
    files.directory = folder.toString();
    files.location = Location.EXTERNAL;
    files.headers = Map.of("Cache-Control", "no-cache");
  }

  void show(Context ctx) {
    try {
      Reply.bytes(
          ctx, "text/html; charset=utf-8", Files.readAllBytes(folder.resolve("index.html")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page", e);
    }
  }

  /** A person who mistypes an address is shown the page, which says so; a program is told. */
  boolean isLookedForBy(Context ctx, int status) {
    String wanted = String.valueOf(ctx.header("Accept"));
    String path = ctx.path();
    return status == 404
        && wanted.contains("text/html")
        && !path.startsWith("/api/")
        && !path.substring(path.lastIndexOf('/')).contains(".");
  }
}
