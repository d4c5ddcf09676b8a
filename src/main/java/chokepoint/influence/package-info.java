/**
 * What facts do to findings: which a finding needs, and which uncertain ones could still change the
 * headlines. All of it found by changing the facts and assessing again.
 */
@NullMarked
package chokepoint.influence;

import org.jspecify.annotations.NullMarked;
