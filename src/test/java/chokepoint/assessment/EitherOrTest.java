package chokepoint.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule that holds in several ways is several rules to the engine, each with other places. */
final class EitherOrTest {
  private static final RuleBase BASE =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "doors.drl",
                  """
                  package chokepoint

                  declare Door
                      id : String @key
                      name : String
                  end
                  declare Latchkey
                      door : String @key
                      owner : String @key
                  end
                  declare Bell
                      door : String @key
                      owner : String @key
                  end
                  declare Open
                      @finding
                      name : String @key
                      owner : String @key
                  end

                  rule "A door opens to who has a key, or rings the bell of a known door"
                      @id(DOR-001) @because("{name} opens to {owner}") @because_zh("{name}为{owner}打开")
                  when
                      Door($id: id)
                      (Latchkey(door == $id, $owner: owner) and Door(id == $id, $name: name))
                          or (Door(id == $id, $name: name) and Bell(door == $id, $owner: owner))
                  then
                      insertLogical(new Open($name, $owner));
                  end
                  """)));

  @Test
  void each_way_is_read_with_its_own_variables_and_premises() {
    Assessment a =
        new Assessor(BASE, Limits.GENEROUS)
            .assess(
                new FactSetReader(BASE.vocabulary(), Path.of("no-facts-folder"))
                    .read(
                        """
                        horizon: 2026-12-31
                        facts:
                          - Door: {id: front, name: gate}
                          - Latchkey: {door: front, owner: ann}
                          - Bell: {door: front, owner: bob}
                        """,
                        "doors"));
    assertThat(a.firings())
        .extracting(f -> f.text().en(), Firing::premises)
        .containsExactly(
            tuple("Gate opens to ann", List.of("Door[front]", "Latchkey[front/ann]")),
            tuple("Gate opens to bob", List.of("Bell[front/bob]", "Door[front]")));
  }
}
