/** Notices that files are saved. */
@NullMarked
package chokepoint.watch;

import org.jspecify.annotations.NullMarked;
