package chokepoint.maths;

/** Lets the rules of a test take their time: rules may call any public class of this package. */
public final class Slumber {
  private Slumber() {}

  /** A text, some milliseconds later. */
  public static String before(String text, int millis) throws InterruptedException {
    Thread.sleep(millis);
    return text;
  }
}
