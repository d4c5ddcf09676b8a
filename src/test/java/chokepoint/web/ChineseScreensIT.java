package chokepoint.web;

/** Every screen in Chinese. */
final class ChineseScreensIT extends Screens {
  @Override
  String language() {
    return "zh";
  }
}
