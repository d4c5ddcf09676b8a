package chokepoint.rulebase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;

/** Puts what the rule engine's compiler says of fact types into words, at their declaration. */
final class TypeTranslation {
  private static final Pattern REDECLARED = Pattern.compile("Wrong redeclaration of type (\\w+)");
  private static final Pattern WORD = Pattern.compile("\\w+");

  private record Place(DrlFile file, AbstractClassTypeDeclarationDescr descr) {}

  private TypeTranslation() {}

  static RuleProblem of(Complaint complaint, List<DrlFile> files) {
    Matcher taken = REDECLARED.matcher(complaint.text());
    List<Place> places = files.stream().flatMap(f -> places(f).stream()).toList();
    Place place =
        WORD.matcher(complaint.text())
            .results()
            .flatMap(w -> places.stream().filter(p -> p.descr.getTypeName().equals(w.group())))
            .findFirst()
            .orElse(places.get(0));
    String name = place.descr.getTypeName();
    return new RuleProblem(
        place.file.path(),
        Math.max(1, place.descr.getLine()),
        Optional.of(name),
        taken.find()
            ? "the rule engine has a " + name + " of its own"
            : "the rule engine cannot compile the fact types: "
                + complaint.text().lines().findFirst().orElse(""),
        taken.reset().find()
            ? Optional.of("write declare " + RuleBase.PACKAGE + "." + name)
            : Optional.empty());
  }

  private static List<Place> places(DrlFile file) {
    return Stream.concat(
            file.ast().getTypeDeclarations().stream(), file.ast().getEnumDeclarations().stream())
        .map(d -> new Place(file, d))
        .toList();
  }
}
