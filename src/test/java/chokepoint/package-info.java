/** What holds for the whole program: its architecture and the packaged application. */
@NullMarked
package chokepoint;

import org.jspecify.annotations.NullMarked;
