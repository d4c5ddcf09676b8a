package chokepoint.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The explained survivors of a rules folder, in {@code survivors.txt}: one line for each, such as
 * {@code ABC-001: A(b < $c) -> A(b <= $c)}, and below one or several of them why they survive,
 * indented. Lines that start with {@code #} are for the reader.
 */
public record Explanations(List<Explanation> all) {
  /** The name of the file, in the rules folder. */
  public static final String FILE = "survivors.txt";

  /** Nothing is explained. */
  public static final Explanations NONE = new Explanations(List.of());

  private static final Pattern CHANGE = Pattern.compile("([\\w-]+): (.+ -> .+)");

  public Explanations {
    all = List.copyOf(all);
  }

  /**
   * Reads the text of the file.
   *
   * @throws MutationException at the first line that cannot be read
   */
  public static Explanations of(String text) {
    Reading reading = new Reading();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reading.take(lines.get(i).stripTrailing(), i + 1);
    }
    reading.close();
    return new Explanations(reading.done);
  }

  private static final class Reading {
    private final List<Explanation> done = new ArrayList<>();
    private final List<Explanation> open = new ArrayList<>();
    private String because = "";

    private void take(String line, int number) {
      boolean reason = line.startsWith(" ") || line.startsWith("\t");
      if (reason && open.isEmpty()) {
        throw wrong(
            number,
            "\"" + line.strip() + "\" explains no change",
            "write the change above it, without blanks in front.");
      }
      if (reason) {
        because = (because + " " + line.strip()).strip();
        return;
      }
      if (line.isEmpty() || line.startsWith("#") || !because.isEmpty()) {
        close();
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        open.add(change(line, number));
      }
    }

    private Explanation change(String line, int number) {
      Matcher m = CHANGE.matcher(line);
      if (!m.matches()) {
        throw wrong(
            number,
            "\"" + line + "\" is no change of a rule",
            "copy it from the list of survivors: ABC-001: A(b < $c) -> A(b <= $c).");
      }
      Explanation change = new Explanation(m.group(1), m.group(2), "", number);
      Stream.concat(done.stream(), open.stream())
          .filter(e -> e.rule().equals(change.rule()) && e.change().equals(change.change()))
          .forEach(
              e -> {
                throw wrong(
                    number, "it is explained already, in line " + e.line(), "delete one of them.");
              });
      return change;
    }

    private void close() {
      if (!open.isEmpty() && because.isEmpty()) {
        throw wrong(open.get(0).line(), "nothing says why it survives", "say it below, indented.");
      }
      open.forEach(e -> done.add(new Explanation(e.rule(), e.change(), because, e.line())));
      open.clear();
      because = "";
    }
  }

  Optional<Explanation> of(String rule, Mutant mutant) {
    return all.stream()
        .filter(e -> e.rule().equals(rule) && e.change().equals(mutant.change()))
        .findFirst();
  }

  private static MutationException wrong(int line, String message, String advice) {
    return new MutationException(FILE + ":" + line + ": " + message + "\nMaybe " + advice);
  }
}
