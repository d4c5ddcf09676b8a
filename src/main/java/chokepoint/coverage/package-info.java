/** Which rules, and which parts of their conditions, the cases and scenarios put to the test. */
@NullMarked
package chokepoint.coverage;

import org.jspecify.annotations.NullMarked;
