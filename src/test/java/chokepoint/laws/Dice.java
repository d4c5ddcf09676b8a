package chokepoint.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random choices, and the facts they have led to so far. */
abstract class Dice {
  private final List<Stated> facts = new ArrayList<>();
  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  /** States a fact unless one of the same key stands already. */
  final boolean state(String type, @Nullable Object... namesAndValues) {
    return state(Stated.of(type, namesAndValues));
  }

  final boolean state(Stated fact) {
    boolean free = facts.stream().noneMatch(fact::clashes);
    return free && facts.add(fact);
  }

  final World world() {
    return new World(facts);
  }

  final boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From low to high, both included. */
  final int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  final <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A value now and then, else none. */
  final <T> @Nullable T maybe(double probability, Supplier<T> value) {
    return chance(probability) ? value.get() : null;
  }

  /** A share above 0; round ones are likely. */
  final double share() {
    return chance(0.4) ? oneOf(1.0, 1.0, 0.5, 0.8, 0.25) : between(1, 20) / 20.0;
  }

  final LocalDate day(int low, int high) {
    return World.day(between(low, high));
  }
}
