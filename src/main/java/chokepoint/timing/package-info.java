/**
 * How long each rule takes over the scenarios. It is measured in runs of its own, so that no other
 * assessment pays for it.
 */
@NullMarked
package chokepoint.timing;

import org.jspecify.annotations.NullMarked;
