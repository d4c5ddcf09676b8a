package chokepoint.facts;

import chokepoint.vocabulary.Vocabulary;

/** What everything that takes part in one reading shares. */
record Desk(Vocabulary vocabulary, Problems problems, Excused excused, Origins origins) {
  Desk(Vocabulary vocabulary) {
    this(vocabulary, new Problems(), new Excused(), new Origins());
  }
}
