package chokepoint.revision;

import chokepoint.backtest.Scored;
import chokepoint.backtest.TrackRecord;
import java.util.List;

/**
 * How the track record changes.
 *
 * @param outcomes those that are forecast differently
 */
public record RecordChange(TrackRecord before, TrackRecord after, List<Reforecast> outcomes) {
  public RecordChange {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One observed outcome under either edition.
   *
   * @param episode name of its file
   */
  public record Reforecast(String episode, Scored before, Scored after) {}
}
