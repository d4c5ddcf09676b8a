package chokepoint.web;

/** Every screen in English. */
final class EnglishScreensIT extends Screens {
  @Override
  String language() {
    return "en";
  }
}
