package chokepoint.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How rules are edited here.
 *
 * @param token what who edits must show
 * @param rules folder of the rules
 * @param program command that reviews a change of the rules in a process of its own; two folders of
 *     rules follow
 * @param patience how long a review may take
 */
public record Authoring(String token, Path rules, List<String> program, Duration patience) {
  public Authoring {
    program = List.copyOf(program);
  }
}
