package chokepoint.backtest;

import chokepoint.facts.Text;
import java.util.List;

/**
 * How one episode went.
 *
 * @param id name of its file
 * @param samples how many fact sets were assessed: one if it gives no ranges
 */
public record EpisodeScore(
    String id, Text title, int samples, List<Scored> scored, List<Listed> listed) {

  public EpisodeScore {
    scored = List.copyOf(scored);
    listed = List.copyOf(listed);
  }
}
