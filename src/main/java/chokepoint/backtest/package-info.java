/**
 * Validation against history: what the rules forecast of episodes as they were known at the time,
 * scored against what was observed.
 */
@NullMarked
package chokepoint.backtest;

import org.jspecify.annotations.NullMarked;
