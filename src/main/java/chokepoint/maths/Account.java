package chokepoint.maths;

/** An amount that is used up at the rate of a draw. */
final class Account {

  private Account() {}

  /** The integral of a function from one time to another. */
  static double integral(Timeline f, double from, double to) {
    double total = 0;
    double t = from;
    for (int i = f.pieceAt(from); t < to; i++) {
      double end = Math.min(f.start(i + 1), to);
      if (f.valueOf(i) != 0) { // nothing for ever is nothing
        total += f.valueOf(i) * (end - t);
      }
      t = end;
    }
    return Rounding.round(total);
  }

  /** When a draw has used up an amount; infinite if never. */
  static double usedUp(Timeline draw, double amount, double from) {
    double left = amount;
    double t = from;
    for (int i = draw.pieceAt(from); left > 0 && t < Double.POSITIVE_INFINITY; i++) {
      double end = draw.start(i + 1);
      double rate = draw.valueOf(i);
      if (rate > 0) {
        double empty = Rounding.snap(t + left / rate, end);
        if (empty <= end) {
          return empty;
        }
        left -= rate * (end - t);
      }
      t = end;
    }
    return t;
  }

  /** 1 from a time until a draw has used up the amount, or until an end if that comes first. */
  static Steps served(Steps draw, double amount, double from, double end) {
    return Steps.window(from, Math.min(end, usedUp(draw, amount, from)));
  }
}
