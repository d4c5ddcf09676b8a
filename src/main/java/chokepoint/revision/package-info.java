/**
 * What a change of the rules changes: two editions are put to every scenario, case and episode, and
 * what they answer differently is told.
 */
@NullMarked
package chokepoint.revision;

import org.jspecify.annotations.NullMarked;
