package chokepoint.web;

import chokepoint.facts.Change;
import chokepoint.facts.Expectations;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.FactSetReader;
import chokepoint.facts.FactSetWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scenario as facts that can be edited one by one: its packs stay named, while its baseline and
 * its changes, which would undo an edit, are written out. Expectations and ranges are left out.
 */
final class Editable {
  private final FactSetReader reader;
  private final Path folder;

  Editable(FactSetReader reader, Path folder) {
    this.reader = reader;
    this.folder = folder;
  }

  FactSet of(FactSet set, Path file) {
    if (set.base().isEmpty() && set.changes().isEmpty()) {
      return bare(set, set.uses(), set.stated(), List.of());
    }
    Set<String> uses = new LinkedHashSet<>();
    collectUses(set, file, uses);
    try {
      return writtenOut(set, List.copyOf(uses));
    } catch (FactSetException packsDoNotStandAlone) {
      return bare(set, List.of(), set.facts(), List.of());
    }
  }

  private FactSet writtenOut(FactSet set, List<String> uses) {
    FactSet none = bare(set, uses, List.of(), List.of());
    FactSet packs = reader.read(FactSetWriter.toYaml(none), Questions.NAME);
    List<Fact> own =
        set.facts().stream()
            .filter(f -> packs.find(f.id()).filter(f::saysTheSameAs).isEmpty())
            .toList();
    List<Change> gone =
        packs.facts().stream()
            .filter(f -> set.find(f.id()).isEmpty())
            .<Change>map(f -> new Change.Remove(f.id()))
            .toList();
    return bare(set, uses, own, gone);
  }

  private void collectUses(FactSet set, Path file, Set<String> uses) {
    Optional<Path> base = set.base().flatMap(name -> find(name, file));
    base.ifPresent(b -> collectUses(reader.read(b), b, uses));
    uses.addAll(set.uses());
  }

  private Optional<Path> find(String name, Path from) {
    return Stream.of(folder.resolve("scenarios"), folder, from.resolveSibling(""))
        .flatMap(place -> Stream.of(".yaml", ".json", "").map(end -> place.resolve(name + end)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static FactSet bare(
      FactSet set, List<String> uses, List<Fact> stated, List<Change> changes) {
    return new FactSet(
        set.name(),
        set.title(),
        set.story(),
        set.horizon(),
        set.asOf(),
        set.tags(),
        uses,
        Optional.empty(),
        stated,
        changes,
        set.facts(),
        Map.of(),
        Expectations.NONE,
        List.of(),
        set.vocabulary());
  }
}
