package chokepoint.web;

import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.RuleProblem;
import chokepoint.rulebase.RuleSources;
import chokepoint.watch.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is served in step with the folders of rules and facts. */
final class Reloading implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

  private final Editions editions;
  private final Path rules;
  private final Path facts;
  private final ModuleCache cache;
  private final Watch watch;

  Reloading(Editions editions, Path rules, Path facts, ModuleCache cache) {
    this.editions = editions;
    this.rules = rules;
    this.facts = facts;
    this.cache = cache;
    try {
      this.watch = Watch.start(List.of(rules, facts), this::saved);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + rules + " and " + facts, e);
    }
  }

  private void saved(Set<Path> files) {
    if (files.stream().anyMatch(f -> f.startsWith(rules) && f.toString().endsWith(".drl"))) {
      reload();
    }
    if (files.stream().anyMatch(f -> f.startsWith(facts))) {
      editions.factsSaved();
    }
  }

  private void reload() {
    try {
      RuleSources sources = RuleSources.read(rules);
      if (sources.texts().isEmpty()) {
        editions.refuse(List.of(none()));
        return;
      }
      RuleBase base = RuleBase.compile(sources, cache);
      editions.serve(base);
      LOG.info("rules {} answer: {} rules", base.digest(), base.rules().size());
    } catch (RuleBaseException e) {
      editions.refuse(e.problems());
      LOG.warn("the rules as saved do not compile; those before keep answering\n{}", said(e));
    }
  }

  private RuleProblem none() {
    return new RuleProblem(
        ".",
        1,
        Optional.empty(),
        "there are no rules (.drl files) left in " + rules,
        Optional.empty());
  }

  private static String said(RuleBaseException e) {
    return String.valueOf(e.getMessage());
  }

  @Override
  public void close() {
    watch.close();
  }
}
