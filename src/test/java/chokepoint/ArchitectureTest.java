package chokepoint;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A new package takes its place in a layer here before it compiles green. */
@AnalyzeClasses(packages = "chokepoint", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS_POINT_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("chokepoint..")
          .withOptionalLayers(true)
          .layer("doors")
          .definedBy("chokepoint.cli..", "chokepoint.web..")
          .layer("questions")
          .definedBy(
              "chokepoint.authoring..",
              "chokepoint.sweep..",
              "chokepoint.backtest..",
              "chokepoint.history..",
              "chokepoint.explanation..",
              "chokepoint.comparison..",
              "chokepoint.averting..",
              "chokepoint.influence..",
              "chokepoint.whynot..",
              "chokepoint.cases..",
              "chokepoint.coverage..",
              "chokepoint.timing..",
              "chokepoint.mutation..",
              "chokepoint.revision..",
              "chokepoint.report..")
          .layer("assessment")
          .definedBy("chokepoint.assessment..")
          .layer("knowledge")
          .definedBy("chokepoint.rulebase..", "chokepoint.facts..")
          .layer("ground")
          .definedBy("chokepoint.vocabulary..", "chokepoint.maths..", "chokepoint.watch..")
          .whereLayer("doors")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("questions")
          .mayOnlyBeAccessedByLayers("doors")
          .whereLayer("assessment")
          .mayOnlyBeAccessedByLayers("doors", "questions")
          .whereLayer("knowledge")
          .mayOnlyBeAccessedByLayers("doors", "questions", "assessment")
          .whereLayer("ground")
          .mayOnlyBeAccessedByLayers("doors", "questions", "assessment", "knowledge")
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("chokepoint.(**)").should().beFreeOfCycles().allowEmptyShould(true);
}
