package chokepoint.facts;

import java.util.Comparator;

/**
 * Where something is stated.
 *
 * @param file relative to the folder that holds the facts folder, such as {@code facts/x.yaml}
 * @param line from 1; 0 for what is no file
 */
public record Place(String file, int line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
