package chokepoint.assessment;

import java.util.Arrays;
import java.util.List;

/** The ids of all facts and findings of one run by rank; outlives the run's session. */
final class Ids {
  private final String[] byRank;

  Ids(List<Node> nodes) {
    byRank = new String[nodes.size()];
    Arrays.setAll(byRank, rank -> nodes.get(rank).id());
  }

  /** The ids of some, in the order of their ranks. */
  List<String> of(int[] ranks) {
    return Arrays.stream(ranks).mapToObj(rank -> byRank[rank]).toList();
  }
}
