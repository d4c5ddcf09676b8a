/** What would avert a finding: the smallest changes of facts after which it no longer holds. */
@NullMarked
package chokepoint.averting;

import org.jspecify.annotations.NullMarked;
