package chokepoint.backtest;

import chokepoint.facts.Text;
import java.util.List;
import java.util.Map;

/**
 * How one episode went.
 *
 * @param id name of its file
 * @param names display names by id, as it gives them
 * @param leftOut ids of facts that were chosen by looking at it, so that other figures stand in
 * @param samples how many fact sets were assessed: one if it gives no ranges
 */
public record EpisodeScore(
    String id,
    Text title,
    Map<String, Text> names,
    List<String> leftOut,
    int samples,
    List<Scored> scored,
    List<Listed> listed) {

  public EpisodeScore {
    names = Map.copyOf(names);
    leftOut = List.copyOf(leftOut);
    scored = List.copyOf(scored);
    listed = List.copyOf(listed);
  }
}
