/**
 * The pure function at the centre: rule base and fact set in, findings with their proofs out. No
 * clock but for the deadline, no file, no network.
 */
@NullMarked
package chokepoint.assessment;

import org.jspecify.annotations.NullMarked;
