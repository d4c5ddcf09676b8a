package chokepoint.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** A library of the page, as it lies in its jar. */
final class WebJar {
  private static final String VERSION = "/META-INF/maven/org.webjars.npm/%s/pom.properties";
  private static final String FOLDER = "/META-INF/resources/webjars/%s/%s/";

  private final String folder;

  WebJar(String name) {
    Properties properties = new Properties();
    try (InputStream in = resource(VERSION.formatted(name))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library " + name, e);
    }
    this.folder = FOLDER.formatted(name, properties.getProperty("version"));
  }

  /** A file that is known to be there. */
  byte[] file(String path) {
    try (InputStream in = resource(folder + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  boolean holds(String path) {
    return WebJar.class.getResource(folder + path) != null;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(WebJar.class.getResourceAsStream(name), name);
  }
}
