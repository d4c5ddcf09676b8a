package chokepoint.report;

import chokepoint.history.StoredAssessment;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a list shows of a stored assessment. */
public final class HistoryJson {
  private HistoryJson() {}

  public static Map<String, Object> stored(StoredAssessment stored) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", stored.id());
    tree.put("title", Trees.text(stored.title()));
    tree.put("at", stored.at().toString());
    tree.put("rulesDigest", stored.rulesDigest());
    return tree;
  }
}
