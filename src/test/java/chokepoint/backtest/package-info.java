@NullMarked
package chokepoint.backtest;

import org.jspecify.annotations.NullMarked;
