package chokepoint.rulebase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;

/**
 * The rules of an edition ready to run: all of them, or little more than those that some facts can
 * make fire, so that rules which a question never comes near cost it nothing. Which are left out
 * changes no answer; but a condition of a rule out of reach may fail where it is not left out.
 *
 * <p>A base takes as long to make as many small runs take. The first question gets one of its own,
 * and so does one that comes until the making pays; any other goes to the smallest base there is
 * that has its rules, or to that of all rules.
 */
final class RunnableRules {
  /** What making a base takes, and what beginning a run takes, in facts that a run goes through. */
  private static final long MAKING = 20_000;

  private static final long BEGINNING = 100;
  private static final int BASES = 16;
  private static final int QUESTIONS = 1000;

  private final OpenModule module;
  private final Map<String, Integer> turns;
  private final Reachable reachable;
  private final Map<Set<String>, Question> questions = new Recent<>(QUESTIONS);
  private final Map<Set<String>, KieBase> bases = new Recent<>(BASES);

  /** Facts of some types: the rules they can make fire, and how much was asked of these. */
  private static final class Question {
    private final Set<String> rules;
    private long work;

    private Question(Set<String> rules) {
      this.rules = rules;
    }
  }

  /** What was used last, by the names of fact types or rules. */
  private static final class Recent<T> extends LinkedHashMap<Set<String>, T> {
    private static final long serialVersionUID = 1;
    private final int kept;

    private Recent(int kept) {
      super(BASES, 0.75f, true);
      this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Set<String>, T> eldest) {
      return size() > kept;
    }
  }

  /**
   * Nothing is made before it is asked for.
   *
   * @param turns of all rules, by name
   */
  RunnableRules(OpenModule module, Map<String, Integer> turns, Reachable reachable) {
    this.module = module;
    this.turns = turns;
    this.reachable = reachable;
  }

  synchronized KieBase all() {
    return base(turns.keySet());
  }

  /**
   * The rules that facts can make fire and no others.
   *
   * @param types of the facts
   */
  synchronized KieBase reachedBy(Set<String> types) {
    return base(question(types).rules);
  }

  /**
   * At least the rules that facts can make fire.
   *
   * @param types of the facts
   * @param facts how many there are
   */
  synchronized KieBase reachedBy(Set<String> types, int facts) {
    Question question = question(types);
    question.work += BEGINNING + facts;
    boolean there = bases.containsKey(question.rules);
    if (there || bases.isEmpty() || question.work >= MAKING) {
      question.work = 0; // should its base be given up, another is to pay anew
      return base(question.rules);
    }
    return base(smallestWith(question.rules));
  }

  private Question question(Set<String> types) {
    return questions.computeIfAbsent(Set.copyOf(types), t -> new Question(reachable.from(t)));
  }

  /** Of the bases that are there, or else of all rules. */
  private Set<String> smallestWith(Set<String> rules) {
    return bases.keySet().stream()
        .filter(b -> b.containsAll(rules))
        .min(Comparator.comparingInt(Set::size))
        .orElse(turns.keySet());
  }

  private KieBase base(Set<String> rules) {
    return bases.computeIfAbsent(rules, this::made);
  }

  private KieBase made(Set<String> rules) {
    Map<String, Integer> its = new LinkedHashMap<>(turns);
    its.keySet().retainAll(rules);
    return module.all(its);
  }
}
