package chokepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside the rules and every scenario meets its expectations. */
final class ShippedCasesTest {

  @TestFactory
  Stream<DynamicTest> every_case_meets_its_expectations() {
    CaseRunner runner = new CaseRunner(Shipped.assessor(), Shipped.reader());
    List<Path> files = CaseFiles.of(Shipped.RULES, Shipped.FACTS);
    assertThat(files).isNotEmpty();
    return files.stream().flatMap(file -> runner.run(file).stream()).map(ShippedCasesTest::test);
  }

  private static DynamicTest test(CaseResult result) {
    String file = House.HOME.relativize(Path.of(result.file())).toString();
    return DynamicTest.dynamicTest(
        file + ": " + result.name(), () -> assertThat(result.failures()).isEmpty());
  }
}
