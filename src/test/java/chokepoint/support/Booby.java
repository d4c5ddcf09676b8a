package chokepoint.support;

/** What a hostile rule would like to run: to load it is enough. */
public final class Booby {
  /** Set once this class is initialised. */
  public static final String HARMED = "chokepoint.harmed";

  static {
    System.setProperty(HARMED, "yes");
  }

  /** Does its harm before it is made. */
  public Booby() {}
}
