/** Answers about an assessment: why a finding holds, told as a proof and as prose. */
@NullMarked
package chokepoint.explanation;

import org.jspecify.annotations.NullMarked;
