package chokepoint.support;

import java.nio.file.Path;

/** The checkout under test. */
public final class House {

  public static final Path HOME =
      Path.of(System.getProperty("chokepoint.home", "")).toAbsolutePath();

  private House() {}
}
