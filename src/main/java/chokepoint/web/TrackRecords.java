package chokepoint.web;

import chokepoint.backtest.Backtest;
import chokepoint.cases.CaseFiles;
import chokepoint.report.BacktestJson;
import io.javalin.http.NotFoundResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rules that answer would have forecast history.
 *
 * @param folder of the episodes
 */
record TrackRecords(Path folder) implements Prepared.Work {
  private static final int SAMPLES = 200;
  private static final long SEED = 1;

  @Override
  public List<Path> files() {
    if (!Files.isDirectory(folder)) {
      throw new NotFoundResponse("There are no episodes to look back on.");
    }
    return CaseFiles.of(folder);
  }

  @Override
  public Map<String, Object> make(Edition edition, List<Path> files, Runnable begun) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", edition.rules().digest());
    tree.putAll(
        BacktestJson.tree(
            new Backtest(edition.assessor(), edition.asker()::ask, SAMPLES, SEED)
                .run(files, edition.reader(), episode -> begun.run())));
    return tree;
  }
}
