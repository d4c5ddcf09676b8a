/** What several tests need: a browser, a process, the house's own files. */
@NullMarked
package chokepoint.support;

import org.jspecify.annotations.NullMarked;
