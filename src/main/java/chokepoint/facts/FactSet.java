package chokepoint.facts;

import chokepoint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checked fact set with its packs and baseline merged in.
 *
 * @param name the file's name without its ending, or the name it was read under
 * @param title the name if none is stated
 * @param horizon the last day anything is asked about
 * @param asOf nothing known later is in it
 * @param uses packs that are included, as written
 * @param base the baseline it is a variant of, as written
 * @param stated the facts it states itself, sorted by id
 * @param changes its own changes, in order
 * @param facts everything that holds in it, packs and baseline included, sorted by id
 * @param vary ranges of uncertain fields by {@code Type[id].field}, sorted
 * @param vocabulary the words it was checked against
 */
public record FactSet(
    String name,
    Text title,
    Optional<Text> story,
    LocalDate horizon,
    Optional<LocalDate> asOf,
    List<String> tags,
    List<String> uses,
    Optional<String> base,
    List<Fact> stated,
    List<Change> changes,
    List<Fact> facts,
    Map<String, Range> vary,
    Expectations expect,
    List<Observed> observed,
    Vocabulary vocabulary) {

  public FactSet {
    tags = List.copyOf(tags);
    uses = List.copyOf(uses);
    stated = List.copyOf(stated);
    changes = List.copyOf(changes);
    facts = List.copyOf(facts);
    vary = Ordered.copy(vary);
    observed = List.copyOf(observed);
  }

  /** The fact of that id, {@code Type[key]}. */
  public Optional<Fact> find(String id) {
    int low = 0;
    int high = facts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = facts.get(middle).id().compareTo(id);
      if (order == 0) {
        return Optional.of(facts.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /**
   * This set with further changes, checked as a variant's changes are.
   *
   * @throws FactSetException with every mistake in the changes and in what comes of them
   */
  public FactSet with(List<Change> further) {
    return new Variant(this).with(further);
  }

  /**
   * This set as if only these facts held in it. Nothing is checked, so it is for questions that the
   * engine asks itself.
   */
  public FactSet holding(Collection<Fact> only) {
    return new FactSet(
        name,
        title,
        story,
        horizon,
        asOf,
        tags,
        uses,
        base,
        stated,
        changes,
        only.stream().sorted(Comparator.comparing(Fact::id)).toList(),
        vary,
        expect,
        observed,
        vocabulary);
  }

  /** The same facts with packs, baseline and changes written out, for keeping. */
  public FactSet whole() {
    return new FactSet(
        name,
        title,
        story,
        horizon,
        asOf,
        tags,
        List.of(),
        Optional.empty(),
        facts,
        List.of(),
        facts,
        vary,
        expect,
        observed,
        vocabulary);
  }
}
