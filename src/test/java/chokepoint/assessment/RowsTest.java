package chokepoint.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
  private final int[][] rows = {{2, 0}, {}, {1, 2, 4}, {2}};

  @Test
  void rowsOfUnequalLengthsReadAsTheyWereGiven() {
    assertEquals(
        List.of(List.of(2, 0), List.of(), List.of(1, 2, 4), List.of(2)),
        read(Rows.of(rows.length, r -> rows[r])));
  }

  @Test
  void eachKeptValueNamesTheRowsThatHoldItInTheirOrder() {
    Rows holding = Rows.of(rows.length, r -> rows[r]).holding(6, v -> v != 0);
    assertEquals(
        List.of(List.of(), List.of(2), List.of(0, 2, 3), List.of(), List.of(2), List.of()),
        read(holding));
  }

  @Test
  void noRowsAreNone() {
    assertEquals(0, Rows.of(0, r -> new int[0]).holding(0, v -> true).size());
  }

  private static List<List<Integer>> read(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(r -> IntStream.range(rows.start(r), rows.end(r)).mapToObj(rows::at).toList())
        .toList();
  }
}
