@NullMarked
package chokepoint.cli;

import org.jspecify.annotations.NullMarked;
