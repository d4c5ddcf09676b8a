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
        double empty = Rounding.round(t + left / rate);
        if (empty <= end) {
          return spent(draw, i, empty);
        }
        left -= rate * (end - t);
      }
      t = end;
    }
    return t;
  }

  /**
   * When an account that is empty at a time is used up: then, unless the draw stops before it makes
   * a difference; else as it stops. A larger draw is never later, not even by what is rounded, so
   * that losses that feed each other come to rest.
   */
  static double spent(Timeline draw, int piece, double empty) {
    double missed = 0;
    double t = empty;
    for (int i = piece; missed < Rounding.NOTHING && draw.valueOf(i) > 0; i++) {
      missed += draw.valueOf(i) * (draw.start(i + 1) - t);
      t = draw.start(i + 1);
    }
    return missed < Rounding.NOTHING ? t : empty;
  }

  /** 1 from a time until a draw has used up the amount, or until an end if that comes first. */
  static Steps served(Steps draw, double amount, double from, double end) {
    return Steps.window(from, Math.min(end, usedUp(draw, amount, from)));
  }
}
