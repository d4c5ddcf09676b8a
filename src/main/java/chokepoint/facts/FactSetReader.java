package chokepoint.facts;

import chokepoint.facts.Node.Sequence;
import chokepoint.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads fact sets, in YAML or JSON, strictly: unknown keys, wrong values, duplicate and dangling
 * ids are mistakes. All mistakes in all files that take part are reported in one exception; nothing
 * half read is returned. It keeps no state and may be shared.
 */
public final class FactSetReader {
  private final Vocabulary vocabulary;
  private final Path factsFolder;

  /**
   * @param factsFolder where packs, baselines and {@code parameters.yaml} are looked up
   */
  public FactSetReader(Vocabulary vocabulary, Path factsFolder) {
    this.vocabulary = vocabulary;
    this.factsFolder = factsFolder;
  }

  /**
   * Reads a file; its baseline may also stand beside it.
   *
   * @throws FactSetException with every mistake
   */
  public FactSet read(Path file) {
    Desk desk = new Desk(vocabulary);
    Library library = new Library(factsFolder, false, desk);
    Optional<FactSet> set = library.load(file).flatMap(d -> finish(d, desk, library));
    desk.problems().throwIfAny();
    return set.orElseThrow();
  }

  /**
   * Reads a text that came from anywhere; it can name files below the facts folder only.
   *
   * @param name of the fact set, and of its place in messages
   * @throws FactSetException with every mistake
   */
  public FactSet read(String text, String name) {
    Desk desk = new Desk(vocabulary);
    Library library = new Library(factsFolder, true, desk);
    Optional<FactSet> set =
        SourceText.tree(text, name, desk.problems())
            .flatMap(root -> new DocumentReader(desk).read(root, name, Optional.empty()))
            .flatMap(d -> finish(d, desk, library));
    desk.problems().throwIfAny();
    return set.orElseThrow();
  }

  /**
   * Reads a text that asks something about fact sets; they can name files below the facts folder
   * only.
   *
   * @param name of the fact sets, and of their place in messages
   * @throws FactSetException with every mistake
   */
  public Request request(String text, String name, Request.Form form) {
    Problems problems = new Problems();
    Optional<Request> request =
        SourceText.tree(text, name, problems)
            .flatMap(
                root ->
                    new RequestReader(form, problems)
                        .read(root, node -> within(node, name, problems)));
    problems.throwIfAny();
    return request.orElseThrow();
  }

  private Optional<FactSet> within(Node node, String name, Problems problems) {
    Desk desk = new Desk(vocabulary, problems, new Excused(), new Origins());
    Library library = new Library(factsFolder, true, desk);
    return new DocumentReader(desk)
        .read(node, name, Optional.empty())
        .flatMap(d -> finish(d, desk, library));
  }

  /**
   * Reads a file that holds a list of fact sets, such as the cases of a rule file, or just one.
   *
   * @throws FactSetException with every mistake
   */
  public List<FactSet> readAll(Path file) {
    Problems problems = new Problems();
    Library names = new Library(factsFolder, false, new Desk(vocabulary));
    Optional<Node> root = SourceText.tree(file, names.shown(file), problems);
    List<FactSet> sets = new ArrayList<>();
    for (Node item : root.map(FactSetReader::items).orElse(List.of())) {
      Desk desk = new Desk(vocabulary, problems, new Excused(), new Origins());
      Library library = new Library(factsFolder, false, desk);
      new DocumentReader(desk)
          .read(item, Library.stem(file), Optional.of(file.toAbsolutePath().normalize()))
          .flatMap(d -> finish(d, desk, library))
          .ifPresent(sets::add);
    }
    problems.throwIfAny();
    return sets;
  }

  private static List<Node> items(Node root) {
    return root instanceof Sequence list ? list.items() : List.of(root);
  }

  private Optional<FactSet> finish(Document document, Desk desk, Library library) {
    Draft draft = new Merger(desk, library).merge(document);
    return new Finish(desk).finish(draft, library.complete());
  }
}
